import * as z from 'zod';

/**
 * How npm is asked for the list of all packages; it can do so since version 9.8. Its option `--omit=dev` is not used: it
 * leaves out many a package that the site needs, such as react, because another one needs it for its tests.
 */
export const NPM_SBOM = ['sbom', '--sbom-format=cyclonedx', '--package-lock-only', '--offline'];

/** As much of a CycloneDX document as is changed here; the rest is passed on. */
const document = z.looseObject({
  serialNumber: z.unknown().optional(),
  metadata: z.looseObject({
    timestamp: z.unknown().optional(),
    tools: z.unknown().optional(),
    component: z.looseObject({'bom-ref': z.string(), name: z.string()}),
  }),
  components: z.array(
    z.looseObject({
      'bom-ref': z.string(),
      externalReferences: z.unknown(),
      properties: z.unknown(),
      scope: z.unknown(),
    }),
  ),
  dependencies: z.array(z.looseObject({ref: z.string(), dependsOn: z.array(z.string())})),
});

const lockFile = z.object({
  packages: z.record(
    z.string(),
    z.object({
      name: z.string().optional(),
      version: z.string(),
      dev: z.boolean().optional(),
    }),
  ),
});

/**
 * Makes of npm's list of all packages the list of those that the site is built with, the same on every machine: without
 * time, serial number, version of npm, name of the folder and the addresses that packages were installed from. CycloneDX
 * demands none of them.
 *
 * @param npmList what `npm sbom` prints
 * @param lock the text of package-lock.json, which knows the packages that only tests and checks need
 * @returns the document, and how many packages it lists
 */
export function siteBom(npmList: string, lock: string): {text: string; components: number} {
  const {serialNumber: _serial, ...bom} = document.parse(JSON.parse(npmList));
  const {timestamp: _time, tools: _tools, component, ...metadata} = bom.metadata;
  const root = component['bom-ref'];
  const needed = new Set([root, ...neededBySite(lock)]);
  const result = {
    ...bom,
    // npm names the folder where it should name the package; its reference has the right name.
    metadata: {...metadata, component: {...component, name: root.slice(0, root.lastIndexOf('@'))}},
    components: bom.components
      .filter((entry) => needed.has(entry['bom-ref']))
      // Scope and properties say "development" also of what is needed by the site and by a test.
      .map(
        ({externalReferences: _addresses, properties: _properties, scope: _scope, ...rest}) => rest,
      )
      .sort((a, b) => compare(a['bom-ref'], b['bom-ref'])),
    dependencies: bom.dependencies
      .filter(({ref}) => needed.has(ref))
      .map(({dependsOn, ...rest}) => ({
        ...rest,
        dependsOn: dependsOn.filter((ref) => needed.has(ref)).sort(compare),
      }))
      .sort((a, b) => compare(a.ref, b.ref)),
  };
  return {text: `${JSON.stringify(result, null, 2)}\n`, components: result.components.length};
}

/** The packages that the site needs, as `name@version`. */
function neededBySite(lock: string): string[] {
  return Object.entries(lockFile.parse(JSON.parse(lock)).packages)
    .filter(([path, {dev}]) => path !== '' && !dev)
    .map(([path, {name = path.slice(path.lastIndexOf('node_modules/') + 13), version}]) => {
      return `${name}@${version}`;
    });
}

/** By code unit, the same in every language. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
