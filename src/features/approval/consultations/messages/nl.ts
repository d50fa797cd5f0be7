import type { SameKeys } from '#shared/messages.ts'
import type { en } from './en.ts'

export const nl: SameKeys<typeof en> = {
  outcomes: { taken_up: 'opgenomen', point_of_attention: 'aandachtspunt', not_taken_up: 'niet opgenomen' },
  open: 'nog geen antwoord',
  paper: {
    title: 'Wat anderen verwachten',
    called: (subject, on, due) => `“${subject}”, verstuurd op ${on}, antwoord gevraagd tot ${due}.`,
    progress: (answered, requested) => `${answered} van ${requested} hebben geantwoord.`,
    counted: (all, takenUp, attention, not, open) =>
      `Verwachtingen: ${all}. Opgenomen: ${takenUp}; aandachtspunt: ${attention}; niet opgenomen: ${not}; nog geen antwoord: ${open}.`,
    body: 'Wie',
    expected: 'Verwachting',
    answer: 'Antwoord',
    reasons: 'Waar en waarom',
    in: (what) => `In “${what}”.`,
    nothing: (bodies) => `Verwachten niets: ${bodies}.`,
    withheld: 'Verwachtingen over wat hier weggelaten is, zijn ook weggelaten.',
  },
  mail: {
    greeting: (name) => `Beste ${name},`,
    reminder: (subject) => `Herinnering: ${subject}`,
    requested: (body, day) => `${body} vraagt wat u verwacht. Antwoord graag tegen ${day}.`,
    copied: (body, day) =>
      `Een kopie van wat ${body} aan anderen vraagt tegen ${day}. Van u wordt geen antwoord gevraagd.`,
    reminded: (body, day) => `${body} heeft nog geen antwoord van u. Het werd gevraagd tegen ${day}.`,
    open: 'Lees en antwoord hier:',
  },
}
