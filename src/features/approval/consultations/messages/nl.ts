import { nl as plans } from '#features/planning/plans/messages/nl.ts'
import { nl as headings } from '#shared/heading-messages/nl.ts'
import { nl as labels } from '#shared/label-messages/nl.ts'
import type { SameKeys } from '#shared/messages.ts'
import { nl as phrases } from '#shared/phrase-messages/nl.ts'
import { nl as statuses } from '#shared/status-messages/nl.ts'
import type { en } from './en.ts'

export const nl: SameKeys<typeof en> = {
  outcomes: {
    taken_up: 'opgenomen',
    point_of_attention: plans.kinds.point_of_attention,
    not_taken_up: 'niet opgenomen',
  },
  open: statuses.noAnswerYet,
  paper: {
    title: 'Verwachtingen van andere organisaties',
    called: (subject, on, due) => `Raadpleging “${subject}”, verstuurd op ${on}, antwoord gevraagd tegen ${due}.`,
    progress: (answered, requested) => `${answered} van ${requested} organisaties hebben geantwoord.`,
    counted: (all, takenUp, attention, not, open) =>
      `Verwachtingen: ${all}. Opgenomen: ${takenUp}; aandachtspunt: ${attention}; niet opgenomen: ${not}; nog geen antwoord: ${open}.`,
    body: labels.organisation,
    expected: headings.expectation,
    answer: labels.answer,
    reasons: 'Element en motivering',
    elementReference: (what) => `In “${what}”.`,
    noExpectations: (bodies) => `Geen verwachtingen: ${bodies}.`,
    withheld: 'Verwachtingen over weggelaten onderdelen zijn hier niet opgenomen.',
  },
  mail: {
    greeting: phrases.greeting,
    reminder: (subject) => `Herinnering: ${subject}`,
    requested: (body, day) =>
      `${body} raadpleegt u over uw verwachtingen voor haar plan. Antwoord uiterlijk op ${day}.`,
    copied: (body, day) =>
      `Dit is een kopie van een raadpleging door ${body}, met antwoord tegen ${day}. U hoeft niet te antwoorden.`,
    reminded: (body, day) => `${body} ontving uw antwoord op de raadpleging nog niet. Het werd gevraagd tegen ${day}.`,
    open: 'Open de raadpleging:',
  },
}
