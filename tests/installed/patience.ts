import {expect as base} from '@playwright/test';

/** The longest wait for one thing, in milliseconds: a slow machine may take its time to store a site. */
export const PATIENCE = 120_000;

export const expect = base.configure({timeout: PATIENCE});
