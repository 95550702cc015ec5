import {text} from 'node:stream/consumers';
import {
  convertWorkflowTemplate,
  NoOperationTraceWriter,
  parseWorkflow,
} from '@actions/workflow-parser';
import * as z from 'zod';

/*
 * Reads workflows as GitHub does: a list of their texts as JSON from the standard input. Writes what is wrong with each.
 */

async function faultsIn(content: string): Promise<string[]> {
  const {context, value} = parseWorkflow({name: 'line', content}, new NoOperationTraceWriter());
  const template = value && (await convertWorkflowTemplate(context, value));
  return [...context.errors.getErrors(), ...(template?.errors ?? [])].map((fault) =>
    'message' in fault ? fault.message : fault.Message,
  );
}

async function main(): Promise<void> {
  const workflows = z.array(z.string()).parse(JSON.parse(await text(process.stdin)));
  console.log(JSON.stringify(await Promise.all(workflows.map(faultsIn))));
}

void main();
