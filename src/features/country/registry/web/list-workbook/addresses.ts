import type { ListName } from '../../list-workbooks/contract.ts'

/** Each list is taken out and brought in under the page on which it is kept; functions stand with their bodies. */
export const listBookAddress: Readonly<Record<ListName, string>> = {
  organisations: '/organisations/workbook',
  functions: '/organisations/functions/workbook',
  areas: '/territory/workbook',
  competences: '/competences/workbook',
  phenomena: '/phenomena/workbook',
}
