import { en as changesTexts } from '#features/planning/plans/messages/changes/en.ts'
import { en as errors } from '#shared/error-messages/en.ts'
import { en as kinds } from '#shared/kind-messages/en.ts'
import { plural } from '#shared/plural.ts'

const documentIssueCodes = {
  EMPTY: errors.fileEmpty,
  TOO_LARGE: 'The file is larger than 50 MB. Remove images or import the document in two parts.',
  PDF: 'A PDF file cannot be imported because its headings and lists cannot be recognised. Import the Word document from which it was created.',
  OPEN_DOCUMENT: 'This is an OpenDocument text. Open it and save it as a Word document (.docx).',
  OLD_WORD_FORMAT:
    'This is an older Word document (.doc) or an RTF document. Open it and save it as a Word document (.docx).',
  NOT_WORD: 'This is not a Word document (.docx). Choose another file.',
  ENCRYPTED: 'The document is protected with a password. Save it without a password.',
  MACROS: 'The document contains macros. Save it as a Word document without macros (.docx).',
  DAMAGED: 'The file is damaged or incomplete. Open it in Word, save it again and import the new file.',
  UNPACKS_TOO_LARGE: 'The unpacked file is too large. Remove images and embedded files.',
  TOO_DEEP: 'The document has too many nested tables. Simplify these tables.',
  TOO_LONG: 'The document has more than 20,000 paragraphs. Import it in parts.',
  NO_TEXT: 'The document contains no text. It may consist of scanned pages only.',
}

/** Messages about imported content: source, reasons for paragraphs that are not placed, errors by code. */
const timedOut = 'The document was not imported. Reading it took too long. Import it in parts.'

export const en = {
  /** The reason in the history of the plan. */
  historyReason: (file: string | null, paragraph: number) => `From ${file ?? 'pasted text'}, paragraph ${paragraph}`,
  placed: (placed: string, all: string) => `Paragraphs placed: ${placed} of ${all}`,
  notPlaced: 'Not placed',
  paragraph: (number: number) => `paragraph ${number}`,
  sensitive:
    'The document contains data that must not be stored: national register numbers, number plates, bank account numbers or classification markings.',
  documentIssues: documentIssueCodes,
  reasons: {
    contents: 'table of contents',
    caption: 'caption of a figure or table',
    page_edge: 'page header or footer',
    document_title: 'title of the document',
    before_first_heading: 'text before the first heading',
    names_a_section: 'heading that names a section of the plan',
    names_a_kind: 'heading that names the kind of the elements below it',
    heading_without_text: 'heading without its own text',
    head_of_table: 'heading row of a table',
  },
  grounds: {
    words: 'kind recognised from the text',
    group: 'kind recognised from the heading above',
    table: 'kind recognised from the table heading',
    number: 'kind recognised from the number, compared with similar elements',
    heading: 'heading without a recognised kind',
    planner: 'created manually',
  },
  fields: {
    accountable: changesTexts.fields.accountableFunctionId,
    partners: 'partner',
    deadline: 'period',
    budget: kinds.budget,
    area: changesTexts.fields.area,
    phenomenon: changesTexts.fields.phenomenonId,
    indicator: kinds.indicator,
  },
  leftOut: {
    insertions: (count: number) =>
      plural('en', count, '1 tracked insertion included', `${count} tracked insertions included`),
    deletions: (count: number) =>
      plural('en', count, '1 tracked deletion omitted', `${count} tracked deletions omitted`),
    hidden: (count: number) =>
      plural('en', count, '1 passage of hidden text omitted', `${count} passages of hidden text omitted`),
    comments: (count: number) => plural('en', count, '1 comment omitted', `${count} comments omitted`),
  },
  job: {
    name: 'Import of an existing plan',
    steps: {
      reading: 'Reading the document',
      proposing: 'Analysing the document',
      storing: 'Saving the proposal',
    },
    failures: {
      NOT_FOUND: 'The document or its plan does not exist or you do not have access to it.',
      TIMED_OUT: timedOut,
    },
  },
  errors: {
    DOCUMENT_NOT_READ: ({ reason }: { reason: keyof typeof documentIssueCodes }) => documentIssueCodes[reason],
    TIMED_OUT: timedOut,
    PLAN_IS_FULL: ({ maxCount }: { maxCount: number }) =>
      plural(
        'en',
        maxCount,
        `This plan already has ${maxCount} imported document. Remove it when you have finished with it.`,
        `This plan already has ${maxCount} imported documents. Remove the ones that you have finished with.`,
      ),
    INTAKE_CHANGED_CONCURRENTLY:
      'Your last change was not saved. Another user edited this proposal at the same time. Reload it to continue.',
    OUTLINE_DIFFERS: 'The proposal was not saved because it no longer matches the document. Reload it.',
    NO_ACCEPTED_ELEMENTS: 'No accepted elements are left to add to the plan. Accept elements first.',
    PLAN_NOT_EDITABLE: errors.planNotEditable,
  },
}
