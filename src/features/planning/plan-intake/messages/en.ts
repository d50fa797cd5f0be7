const documentIssueCodes = {
  EMPTY: 'The file is empty. Choose another one.',
  TOO_LARGE: 'The file is larger than 50 MB. Take out pictures, or bring it in two parts.',
  PDF: 'This is a PDF: its headings and lists are gone. Bring the Word document from which it was made.',
  OPEN_DOCUMENT: 'This is an OpenDocument text. Open it and save it as a Word document (.docx).',
  OLD_WORD_FORMAT: 'This is a document of an older Word (.doc) or RTF. Open it and save it as a Word document (.docx).',
  NOT_WORD: 'This is no Word document (.docx).',
  ENCRYPTED: 'The document asks for a password. Save it without one.',
  MACROS: 'The document brings macros. Save it as a Word document without macros (.docx).',
  DAMAGED: 'The file is damaged or was cut off. Open it in Word, save it anew and bring that.',
  UNPACKS_TOO_LARGE: 'Unpacked the file is larger than any plan is. Take out pictures and embedded files.',
  TOO_DEEP: 'Tables stand in tables deeper than can be read. Take some of them apart.',
  TOO_LONG: 'The document is longer than 20,000 paragraphs. Bring it in parts.',
  NO_TEXT: 'There is no text in it: perhaps it holds only pictures of pages.',
}

/** Messages about imported content: source, reasons for paragraphs that are not placed, errors by code. */
export const en = {
  /** The reason in the history of the plan. */
  from: (file: string | null, paragraph: number) => `From ${file ?? 'a pasted text'}, paragraph ${paragraph}`,
  placed: (placed: string, all: string) => `${placed} of ${all} paragraphs placed`,
  notPlaced: 'Not placed',
  paragraph: (number: number) => `paragraph ${number}`,
  sensitive:
    'The document holds what may never be stored: national numbers, number plates, bank accounts or marks of classification.',
  documentIssues: documentIssueCodes,
  reasons: {
    contents: 'table of contents',
    caption: 'caption of a figure or table',
    page_edge: 'head or foot of each page',
    document_title: 'title of the document',
    before_first_heading: 'stands before the first heading',
    names_a_section: 'names a section of the plan',
    names_a_kind: 'names a kind, and what follows are its elements',
    heading_without_text: 'heading with nothing of its own under it',
    head_of_table: 'head of a table',
  },
  grounds: {
    words: 'its own words say the kind',
    group: 'the heading above says the kind',
    table: 'the head of the table says the kind',
    number: 'its number says the kind, among those that words say',
    heading: 'a heading that says no kind',
    planner: 'made by hand',
  },
  fields: {
    accountable: 'accountable function',
    partners: 'partner',
    deadline: 'term',
    budget: 'budget',
    area: 'area',
    phenomenon: 'phenomenon',
    indicator: 'indicator',
  },
  leftOut: {
    insertions: (count: number) =>
      count === 1 ? '1 tracked insertion taken in' : `${count} tracked insertions taken in`,
    deletions: (count: number) => (count === 1 ? '1 tracked deletion left out' : `${count} tracked deletions left out`),
    hidden: (count: number) =>
      count === 1 ? '1 piece of hidden text left out' : `${count} pieces of hidden text left out`,
    comments: (count: number) => (count === 1 ? '1 comment left out' : `${count} comments left out`),
  },
  job: {
    name: 'An old plan',
    steps: {
      reading: 'Reading what was brought',
      proposing: 'Going through the document',
      storing: 'Keeping the proposal',
    },
    failures: {
      NOT_FOUND: 'The document or its plan is no longer there.',
      TIMED_OUT: 'Reading it took longer than any plan takes, and was stopped. Bring it in parts.',
    },
  },
  refusals: {
    DOCUMENT_NOT_READ: ({ reason }: { reason: keyof typeof documentIssueCodes }) => documentIssueCodes[reason],
    TIMED_OUT: 'Reading it took longer than any plan takes, and was stopped. Bring it in parts.',
    PLAN_IS_FULL: ({ maxCount }: { maxCount: number }) =>
      `Beside this plan stand ${maxCount} documents already. Put away those that you are done with.`,
    INTAKE_CHANGED_CONCURRENTLY:
      'Somebody else worked on this proposal meanwhile. Load it again; nothing of theirs was overwritten.',
    OUTLINE_DIFFERS: 'The proposal no longer fits its document, so it was not kept. Load it again.',
    NO_ACCEPTED_ELEMENTS: 'Nothing is accepted that does not stand in the plan already.',
    PLAN_NOT_EDITABLE: 'This plan takes no edits from you: it has ended, or another body owns it.',
  },
}
