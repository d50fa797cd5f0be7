import type { Requirement } from './requirement.ts'

/** Requirements of the stored data, the interface and the instance. */
export const operationRequirements: readonly Requirement[] = [
  { id: 'data-1', text: 'An attached file is returned unchanged.', page: '`/plans/…?tab=file`' },
  {
    id: 'data-2',
    text: 'A background task shows its progress and can be cancelled.',
    page: '*Background tasks* on all pages',
  },
  {
    id: 'data-3',
    text: 'The next server continues a background task whose server was killed.',
    page: '*Background tasks* on all pages',
  },
  { id: 'data-4', text: 'Every confirmed change is still stored after the server is killed.', page: 'all pages' },
  {
    id: 'data-5',
    text: 'A workbook is imported as a whole or not at all, and exactly once, also when the server is killed during the import.',
    page: '`/plans/…?tab=file`',
  },
  {
    id: 'data-6',
    text: 'The data folder and the database of every former release open in this version.',
    page: 'all pages',
  },
  {
    id: 'web-1',
    text: 'The menu, plans and indicators appear in any of five languages, and the choice survives a reload.',
    page: 'all pages',
  },
  {
    id: 'web-2',
    text: 'Plan text in another language than that of the page has a language attribute for screen readers.',
    page: 'all pages',
  },
  {
    id: 'web-3',
    text: 'Pages pass the automatic checks for WCAG 2.2 AA and fit a window of 320 pixels without horizontal scrolling.',
    page: 'all pages',
  },
  {
    id: 'web-4',
    text: 'A change by one user appears for another user of the plan without a reload.',
    page: '`/plans/…`',
  },
  {
    id: 'web-5',
    text: 'A failed query shows its error instead of older data, with a button to try again.',
    page: 'all pages',
  },
  {
    id: 'ops-1',
    text: 'An instance starts from an empty folder and shows a first sign-in link that is not in the log.',
    page: '`npm start`',
  },
  { id: 'ops-2', text: 'Every response of a demo is marked as illustrative.', page: '`npm run demo`' },
  {
    id: 'ops-3',
    text: 'A failed migration is rolled back, and a database of a newer version is refused.',
    page: '`integral migrate`',
  },
  {
    id: 'ops-4',
    text: 'Plans are imported and exported on the command line, and an import of the export changes no data.',
    page: '`integral import`, `integral export`',
  },
  {
    id: 'ops-5',
    text: 'The personas of the demo hold every seat of the national path, in functions that exist in their organisations.',
    page: '`npm run demo`',
  },
  {
    id: 'ops-6',
    text: 'The content of the demo fits the lists, competences and dates of the country.',
    page: '`npm run demo`',
  },
]
