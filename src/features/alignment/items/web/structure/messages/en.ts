import { plural } from '#shared/plural.ts'

export const en = {
  title: 'Affected plans, elements and items',
  hint: 'Counts only what you can read.',
  noneAffected: 'No plans, elements or items are affected.',
  plans: (count: number) =>
    plural(
      'en',
      count,
      '1 plan stays unchanged. Its organisation or that organisation’s successor decides whether to continue it:',
      `${count} plans stay unchanged. Their organisations or the successors decide whether to continue them:`,
    ),
  elements: (count: number) =>
    plural(
      'en',
      count,
      '1 element has an accountable function that ends with its organisation. Choose another function.',
      `${count} elements have an accountable function that ends with its organisation. Choose other functions.`,
    ),
  items: (open: number, answered: number) =>
    `Items to answer: ${open} open, ${answered} answered. They move to the successor of the organisation once you choose it. If there are several successors, or if organisations merge, the items must be answered again.`,
}
