import { en as changesTexts } from '#features/planning/plans/messages/changes/en.ts'
import { en as plans } from '#features/planning/plans/messages/en.ts'
import { en as headings } from '#shared/heading-messages/en.ts'
import { en as kinds } from '#shared/kind-messages/en.ts'
import { en as labels } from '#shared/label-messages/en.ts'
import { en as outcomes } from '#shared/outcome-messages/en.ts'
import { plural } from '#shared/plural.ts'
import { en as statuses } from '#shared/status-messages/en.ts'

/** Messages of the plan workbook: sheets, headings, explanations and import results. */
const key = 'key'

export const en = {
  sheets: {
    instructions: 'Read me first',
    plan: labels.plan,
    elements: headings.elements,
    resources: labels.resources,
    partners: 'Partners',
    links: headings.links,
    needs: labels.needs,
    signatures: 'Signatories',
    territories: 'Territories',
  },
  /** Headings that are not labels of fields. */
  heads: {
    key,
    parent: 'parent element (key)',
    parentTitle: changesTexts.fields.parent,
    periodFrom: 'from',
    periodTo: changesTexts.fields.periodTo,
    readers: 'readers (codes)',
    element: 'element (key)',
    elementTitle: kinds.element,
    number: 'number',
    funded: plans.funded.yes,
    plan: 'plan (code)',
    order: 'order',
    owner: 'owner (code)',
    issuingBodies: 'issuing organisations (codes)',
    area: 'area (code)',
    planState: 'status of the plan',
    textVersion: 'version of the text',
    isDraft: 'draft',
    origin: 'origin',
    predecessor: 'previous plan (code)',
  },
  /** The form of a value in a cell, after the label of the field. */
  suffixes: { code: changesTexts.fields.code, codes: 'codes', key, euros: kinds.euros, reason: 'reason' },
  yes: statuses.yes,
  no: statuses.no,
  instructions: {
    title: (plan: string) => `Workbook of ${plan}`,
    made: (day: string, marking: string) =>
      `The plan on ${day}, limited to what the person who downloaded this workbook may read. Marking: ${marking}.`,
    template: (kind: string) => `Empty workbook for a plan of the kind “${kind}”`,
    templateHint:
      'Fill in the sheets, create the plan in Integral and import this workbook on the “Plan details” tab of the plan.',
    white: 'You can change the white columns. The grey columns are for information only: changes in them are ignored.',
    keys: 'The key identifies the element of a row. Do not change it.',
    order:
      'The order column sets the position of a row among the rows with the same parent element. To place a row between 2 and 3, enter 2.5. You can sort, filter and hide rows: the order of the rows in the sheet has no effect.',
    form: 'Formatting in texts: **text** is bold and *text* is italic, [text](https://…) is a link. Lines that begin with “- ” or “1. ” form a list. Two spaces at the start of a line continue the same list item. A backslash at the end of a line is a line break.',
    add: 'To add an element, add a row with its kind and the key of its parent element. Enter a key of your own (for example N1) if another row refers to it.',
    remove: 'If you delete a row, the element is removed from the plan only if you confirm this during the import.',
    codes:
      'Refer to organisations, areas, phenomena and functions by their code, or by their full name in any of the five languages if the name is unique. Separate several values with semicolons. Enter a function after its organisation: ZONE / chief.',
    columns:
      'Columns that are not used yet are omitted. To use one, copy its heading from an empty workbook into a new column.',
    choices: 'If a cell has a list, choose a value from the list or type it in any of the five languages.',
    days: 'Enter dates in the date format of your spreadsheet or as 31/12/2026. “Up to and including” is the last day of the period.',
    formulas: 'Formulas are not imported, only their last computed value.',
    back: 'Import the workbook on the “Plan details” tab of the plan. You first see a preview of every change. If a value was changed both here and in the plan, you see both versions and choose one.',
    names:
      'Do not enter names of suspects, national register numbers, number plates or bank account numbers. Such texts are rejected.',
    section: headings.section,
    sectionKey: 'Key',
    belongs: 'Content',
    allowedElements: 'Allowed elements',
    example: 'Example of a row',
    exampleTitle: 'Fewer burglaries in the north of the area',
  },
  reason: (file: string, reason: string) => (reason ? `From workbook ${file}: ${reason}` : `From workbook ${file}`),
  issues: {
    NEWER_FORMAT: {
      problem: (format: string) => `This workbook was created by a newer version of Integral (${format}).`,
      fix: 'Download the plan again here and copy your changes into the new workbook.',
    },
    BASE_MISSING: {
      problem: 'The hidden sheet with the original values of this workbook is missing or damaged.',
      fix: 'Download the workbook again and copy your changes into it.',
    },
    OTHER_PLAN: {
      problem: (code: string) => `This workbook belongs to another plan: ${code}.`,
      fix: 'Import it into that plan.',
    },
    OTHER_KIND: {
      problem: (kind: string) => `This empty workbook is for another kind of plan: ${kind}.`,
      fix: 'Use the empty workbook for this kind of plan.',
    },
    NO_PLAN_NAMED: {
      problem: 'An empty workbook does not belong to a plan.',
      fix: 'Specify the plan into which to import it.',
    },
    SHEET_MISSING: {
      problem: (sheet: string) => `The sheet “${sheet}” is missing.`,
      fix: 'Restore the name of the sheet or download the workbook again.',
    },
    HEADERS_MISSING: {
      problem: (heads: string) => `Columns are missing: ${heads}.`,
      fix: 'Restore the headings of these columns, in any of the five languages.',
    },
    DUPLICATE_HEADER: {
      problem: (head: string) => `Two columns have the heading “${head}”.`,
      fix: 'Remove one of them.',
    },
    MERGED_CELLS: {
      problem: (range: string) => `The cells ${range} are merged. Only the first one has a value.`,
      fix: 'Unmerge the cells and fill in each of them.',
    },
    NO_VALUE: {
      problem: (value: string) => `This cell contains an error or a formula without a value${value && ` (${value})`}.`,
      fix: 'Correct the formula or type the value.',
    },
    NO_DAY: {
      problem: (value: string) => `“${value}” is not a date.`,
      fix: 'Enter the date as 31/12/2026 or 2026-12-31.',
    },
    NO_NUMBER: {
      problem: (value: string) => `“${value}” is not a number or can be read in two ways.`,
      fix: 'Enter the number without a thousands separator: 1234.5.',
    },
    NO_CHOICE: {
      problem: (value: string) => `“${value}” is not a valid value for this column.`,
      fix: 'Choose a value from the list of the cell.',
    },
    KEY_IN_SEVERAL_ROWS: {
      problem: (value: string) => `Several rows have the key “${value}”.`,
      fix: 'If you copied a row, clear the key of the copy. It is then imported as a new element.',
    },
    VALUE_IN_SEVERAL_ROWS: {
      problem: 'Several rows contain the same entry for this element.',
      fix: 'Keep one of the rows.',
    },
    ELEMENT_UNKNOWN: {
      problem: (value: string) => `No element of this workbook has the key “${value}”.`,
      fix: 'Use a key from the elements sheet.',
    },
    MISSING: { problem: 'This cell is required.', fix: 'Fill it in or remove the row.' },
    NAME_AMBIGUOUS: {
      problem: (name: string, codes: string) => `The name “${name}” is not unique: ${codes}.`,
      fix: 'Enter the code instead.',
    },
    SINGLE_ROW_ONLY: { problem: 'The plan sheet must have exactly 1 row.', fix: 'Remove the other rows.' },
    TEXT_HAS_FORM: {
      problem: 'This text is too long for a cell or has formatting that a cell cannot contain.',
      fix: 'Undo the change here and edit the text in the plan.',
    },
    TOO_MANY_ELEMENTS: {
      problem: (limit: string) => `A workbook can contain at most ${limit} elements.`,
      fix: 'Import the other elements with a second workbook.',
    },
  },
  /** How to fix issues of the plan itself in the sheet. */
  fixes: {
    SHAPE: 'Shorten the value or enter it in another form.',
    SENSITIVE_TEXT:
      'Remove it. Plans must not contain national register numbers, number plates, bank account numbers or classified text.',
    UNKNOWN_CODE: 'Correct the code.',
    NOT_YOURS: 'Ask a planner of the owner to import the workbook.',
    PLAN_NOT_EDITABLE: 'Start the next plan. An ended plan cannot be changed.',
    KEY_TAKEN: 'Enter another key for this row.',
    DUPLICATE_KEY: 'Enter a different key in each row.',
    PARENT_UNKNOWN: 'Enter the key of an element or a section of this plan.',
    CYCLE: 'Move one of them to a section.',
    KIND_NOT_ALLOWED_HERE: 'Move it to another parent element or change its kind.',
    REASON_REQUIRED: 'Enter a reason in the next column.',
    IN_USE: 'Keep the row, or first remove what uses this element.',
    WOULD_LOSE_ACCESS: 'Add your organisation to the readers or choose a less strict marking.',
    otherwise: 'Correct the cell.',
  },
  nearest: (codes: string) => `Similar: ${codes}`,
  notices: {
    FORMULAS: (count: string) =>
      plural(
        'en',
        Number(count),
        '1 cell contains a formula. Its last computed value was used.',
        `${count} cells contain a formula. Their last computed values were used.`,
      ),
    LOCKED: (count: string) =>
      plural(
        'en',
        Number(count),
        '1 change in a grey cell was ignored.',
        `${count} changes in grey cells were ignored.`,
      ),
    MISSING_HEADERS: (heads: string) => `Missing columns remain unchanged in the plan: ${heads}.`,
    UNKNOWN_HEADERS: (heads: string) => `Unknown columns were ignored: ${heads}.`,
  },
  outcomes: {
    conflict: 'conflict',
    unknown: statuses.unknown,
    removed: outcomes.removed,
    changed: outcomes.changed,
    new: outcomes.new,
    unchanged: outcomes.unchanged,
  },
  errors: {
    NOT_FOUND: 'This plan does not exist or you do not have access to it.',
    PLAN_CHANGED_CONCURRENTLY:
      'The workbook was not imported. The plan was changed after the preview. Check the new preview and import again.',
    CONFLICTS_OPEN: 'The workbook was not imported. Choose a version for every conflict.',
    FILE_REJECTED: 'The workbook was not imported because it contains errors. Correct them and import it again.',
    KIND_UNKNOWN: 'This kind of plan does not exist in the country pack.',
  },
}
