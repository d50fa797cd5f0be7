import { nl as labels } from '#shared/label-messages/nl.ts'
import type { SameKeys } from '#shared/messages.ts'
import type { en } from './en.ts'

export const nl: SameKeys<typeof en> = {
  outcomes: { taken_up: 'opgenomen', point_of_attention: 'aandachtspunt', not_taken_up: 'niet opgenomen' },
  open: 'nog geen antwoord',
  paper: {
    title: 'Verwachtingen van andere organisaties',
    called: (subject, on, due) => `Raadpleging “${subject}”, verstuurd op ${on}, antwoord gevraagd tegen ${due}.`,
    progress: (answered, requested) => `${answered} van ${requested} organisaties hebben geantwoord.`,
    counted: (all, takenUp, attention, not, open) =>
      `Verwachtingen: ${all}. Opgenomen: ${takenUp}; aandachtspunt: ${attention}; niet opgenomen: ${not}; nog geen antwoord: ${open}.`,
    body: labels.organisation,
    expected: 'Verwachting',
    answer: labels.answer,
    reasons: 'Element en motivering',
    elementReference: (what) => `In “${what}”.`,
    noExpectations: (bodies) => `Geen verwachtingen: ${bodies}.`,
    withheld: 'Verwachtingen over weggelaten onderdelen zijn hier niet opgenomen.',
  },
  mail: {
    greeting: (name) => `Beste ${name},`,
    reminder: (subject) => `Herinnering: ${subject}`,
    requested: (body, day) =>
      `${body} raadpleegt u over uw verwachtingen voor haar plan. Antwoord uiterlijk op ${day}.`,
    copied: (body, day) =>
      `Dit is een kopie van een raadpleging door ${body}, met antwoord tegen ${day}. U hoeft niet te antwoorden.`,
    reminded: (body, day) => `${body} ontving uw antwoord op de raadpleging nog niet. Het werd gevraagd tegen ${day}.`,
    open: 'Open de raadpleging:',
  },
}
