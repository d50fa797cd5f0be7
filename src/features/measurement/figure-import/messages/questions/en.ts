/** Questions about a file of figures and their answers, for the page and the command line. */
export const en = {
  ask: {
    values: () => 'Which column contains the figures?',
    year_column: () => 'Which column contains the year?',
    period: () => 'The file does not state a period. Which period do all its figures cover?',
    split_years: (evidence: string) => `Which period does “${evidence}” mean?`,
    date_order: (evidence: string) => `In which order is the date “${evidence}” written?`,
    date_meaning: (evidence: string) => `What does the date “${evidence}” stand for?`,
    numbers: (evidence: string) => `“${evidence}” can be read in two ways. How does the file write numbers?`,
    scale: (evidence: string) => `The file says “${evidence}”. How are its numbers meant?`,
    marks: (evidence: string) => `What does the symbol ${evidence} next to figures mean?`,
    partial: (evidence: string) => `“${evidence}” is much lower than the year before. How many months does it cover?`,
    table: () => 'The sheet contains several tables. Which one do you want to import?',
  },
  answers: {
    month: 'a month (year and month)',
    yearFrom: (month: string) => `a year that starts in ${month}`,
    day_first: 'day, month, year',
    month_first: 'month, day, year',
    counted: 'the day of an event; events are counted',
    added: 'the day of an event; the numbers are added up',
    firstDay: {
      month: 'the first day of a month',
      quarter: 'the first day of a quarter',
      year: 'the first day of a year',
    },
    scale: { 0: 'as they are', 3: 'in thousands', 6: 'in millions' } as Record<string, string>,
    marks: { provisional: 'provisional figure', final: 'final figure with a note' } as Record<string, string>,
    months: (count: string) => (count === '1' ? 'the first month' : `the first ${count} months`),
    wholePeriod: 'the whole period',
    table: (number: string, title: string) => `table ${number}: ${title}`,
  },
}
