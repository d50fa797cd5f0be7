import { en as headings } from '#shared/heading-messages/en.ts'
import { en as labels } from '#shared/label-messages/en.ts'
import { plural } from '#shared/plural.ts'

export const en = {
  rows: {
    title: 'Priorities × areas',
    hint: 'The law of this plan says who reads the answers by name. You see the other answers per area.',
    counting: (minimum: number) =>
      `A cell in which fewer than ${minimum} of these organisations answered is withheld, and is in no total. Where all gave the same kind of answer, or none includes the priority, you see only how many answered. Changed answers appear when at least ${minimum} organisations changed theirs.`,
    withheldAreas: (areas: string) => `No answers are shown for: ${areas}.`,
    element: labels.element,
    elsewhere: 'No area',
    organisations: (count: number) => plural('en', count, '1 organisation', `${count} organisations`),
    carried: (carried: number, requested: number) => `${carried} of ${requested} include it`,
    answered: (answered: number, requested: number) => `${answered} of ${requested} answered`,
    noAnswer: (count: number) => `${count} not answered`,
    withheld: 'withheld',
    notAsked: 'not asked',
    none: 'No whole area matches these filters, or this is not the newest version that was sent.',
  },
  note: 'Organisations whose answers you may not read by name are not listed or counted here.',
  toRows: 'See the answers per area',
  card: {
    title: 'Who reads these answers',
    hint: 'The organisation that decides for you can release the answers to a plan to all readers of that plan. The release carries the document of the decision, and a second person confirms it.',
    named: 'By name',
    others: (minimum: number) =>
      `All other readers of the plan see them per area, where at least ${minimum} organisations answered.`,
    area: (area: string) => `Your area: ${area}.`,
    everyone: 'All readers of the plan read them by name.',
    released: (body: string, date: string) => `Released by ${body}, decision of ${date}.`,
    recorded: (person: string, moment: string) => `Recorded by ${person}, ${moment}.`,
    awaited: 'This has no effect until a second person of your organisation confirms it.',
    confirmed: (person: string) => `Confirmed by ${person}.`,
    document: 'Document of the decision',
    confirm: 'Confirm the release',
    decidingBody: headings.decidingBody,
    decidedOn: labels.decidedOn,
    reason: labels.reason,
    release: 'Release the answers',
    withdrawn: (body: string, date: string, person: string) =>
      `The release was withdrawn by ${body}, decision of ${date}, recorded by ${person}.`,
    withdraw: 'Withdraw the release',
  },
}
