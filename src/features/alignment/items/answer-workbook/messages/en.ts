import { en as headings } from '#shared/heading-messages/en.ts'
import { en as labels } from '#shared/label-messages/en.ts'
import { en as phrases } from '#shared/phrase-messages/en.ts'
import { plural } from '#shared/plural.ts'

/** Messages of the workbook of answers, and of the export and import page. */
const titleText = 'Item'

export const en = {
  file: 'answers',
  sheet: 'Answers',
  guideSheet: 'Instructions',
  elementsSheet: 'Elements to link',
  guide: [
    'Each row is an item to answer. Fill in the white columns; the grey columns describe the item.',
    'Answer: choose from the list. All answers except “covered” and “adopt” require reasons.',
    'Implemented by: codes of elements of your own plan, separated by a semicolon (;). See the sheet “Elements to link”.',
    'You can sort, filter and delete rows. Items without a row stay unchanged.',
    'Import the workbook on the page from which you exported it. You see all changes before they are saved.',
  ],
  columns: {
    plan: 'Plan to answer',
    version: labels.version,
    code: labels.code,
    title: titleText,
    askedBy: 'Requested by',
    dueOn: 'Answer due by',
    kind: labels.answer,
    reasons: 'Reasons',
    elements: 'Implemented by',
    decidingBody: headings.decidingBody,
    signatories: 'Signed by',
    decidedOn: labels.decidedOn,
    marking: labels.marking,
  },
  ownPlan: labels.plan,
  issues: {
    OTHER_ORGANISATION: 'This workbook belongs to another organisation. Export the workbook of this organisation.',
    ITEM_UNKNOWN: 'This item was not sent to this organisation. Export the workbook again or remove the row.',
    ITEM_WITHDRAWN: 'The request for this item was withdrawn. Remove the row.',
    KIND_MISSING:
      'The row has data but no answer. Choose an answer; emptying the cell does not withdraw a saved answer.',
    REASONS_REQUIRED: 'The reasons are missing. Enter them; only “covered” and “adopt” do not require reasons.',
    ELEMENTS_NOT_ALLOWED:
      'The answers “no capacity” and “not relevant” cannot have linked elements. Empty the cell or choose another answer.',
    ELEMENT_UNKNOWN: 'None of your plans has an element with this code. See the sheet “Elements to link”.',
  },
  outcomes: {
    new: 'new answer',
    changed: 'changed',
    conflict: 'changed since the export',
    unchanged: 'unchanged',
    open: 'open',
  },
  page: {
    open: 'Answer in a workbook',
    title: 'Answers in a workbook',
    intro:
      'Export the items as a workbook, complete it with the people who decide, and import it again. You see all changes before they are saved.',
    back: 'Items to answer',
    exportTitle: headings.export,
    exportHint: 'All items of this organisation with the current answers. Cells with fixed values offer a list.',
    exportWorkbook: 'Export workbook',
    importTitle: headings.import,
    importHint:
      'Either all answers are imported or none. If an answer was changed after the export, you choose which one to keep.',
    item: titleText,
    outcome: headings.result,
    currentAnswer: 'Current answer',
    workbookAnswer: headings.inTheWorkbook,
    byAuthor: phrases.by,
    keepCurrent: 'Keep current answer',
    replace: 'Use answer from workbook',
    choose: 'Choose',
    settle: (title: string) => `Answer to “${title}”`,
    apply: (count: number) => plural('en', count, `Import ${count} answer`, `Import ${count} answers`),
    undecided: (count: number) =>
      plural('en', count, 'Make a choice for 1 row first.', `Make a choice for ${count} rows first.`),
    imported: (count: number) => plural('en', count, `${count} answer imported`, `${count} answers imported`),
    dataChanged: 'Nothing was imported: the data has changed. Check the changes again.',
  },
}
