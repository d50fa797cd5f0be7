import { nl as actions } from '#shared/action-messages/nl.ts'
import { nl as headings } from '#shared/heading-messages/nl.ts'
import { nl as labels } from '#shared/label-messages/nl.ts'
import type { SameKeys } from '#shared/messages.ts'
import { nl as phrases } from '#shared/phrase-messages/nl.ts'
import { plural } from '#shared/plural.ts'
import { nl as statuses } from '#shared/status-messages/nl.ts'
import type { en } from './en.ts'

export const nl = {
  title: 'Opvolging en termijnen',
  hint: (starts) =>
    `De termijnen lopen vanaf de start op ${starts}. Elke organisatie beslist in haar eigen plan welk gevolg ze aan dit plan geeft.`,
  withheld: 'Niet alle gegevens zijn zichtbaar voor u. Wat hier als ontbrekend staat aangegeven, kan toch bestaan.',
  there: (available, expected) => `${available} van ${expected} beschikbaar`,
  late: (count) => `${count} te laat`,
  median: (days, text) => plural('nl', days, `mediane vertraging: ${text} dag`, `mediane vertraging: ${text} dagen`),
  dueBy: (date, months) => `Tegen ${date}, ${months} na de start`,
  usually: (months) => `gewoonlijk ${months}`,
  deadline: (date) => `termijn ${date}`,
  start: 'start',
  today: phrases.today,
  strip: (step) => `Data van aanlevering: ${step}`,
  states: {
    on_time: 'op tijd',
    done_late: 'te laat aangeleverd',
    late: statuses.overdue,
    ahead: 'termijn loopt nog',
    hidden: 'beschikbaar, datum niet zichtbaar voor u',
  },
  pile: (count, state, days, who) => `${count} ${state}, ${days}: ${who}`,
  andMore: (count) => `en nog ${count}`,
  noneExpected: {
    priorities: 'Dit plan bevat geen prioriteiten die u kunt lezen. Er wordt dus geen opvolging verwacht.',
    answered: 'Aan nog geen enkele organisatie is gevraagd om dit plan te beantwoorden. Verstuur eerst de punten.',
    plan_in_force: 'Er is geen organisatie van deze soort.',
  },
  notAsked: (count) =>
    count === '1'
      ? '1 andere organisatie van deze soort werd niet bevraagd.'
      : `${count} andere organisaties van deze soort werden niet bevraagd.`,
  lateList: (count) => `Te laat (${count})`,
  noneOverdue: 'Er is niets te laat.',
  more: (count) => `Alle ${count} tonen`,
  owedBy: (body) => `verantwoordelijk: ${body}`,
  lacks: {
    elaboration: 'in geen enkel plan dat u kunt lezen uitgewerkt',
    plan: 'geen dergelijk plan van kracht dat u kunt lezen',
    answers: (answered, asked) => `${answered} van ${asked} beantwoord`,
  },
  days: (days) => plural('nl', days, `${days} dag`, `${days} dagen`),
  daysLate: (days) => plural('nl', days, `${days} dag te laat`, `${days} dagen te laat`),
  createTasks: 'Taken aanmaken voor wat te laat is',
  askOf: (step) => `Taken aanmaken voor wat te laat is: ${step}`,
  tasksCreated: (count) =>
    plural('nl', count, 'Taak aangemaakt voor 1 laattijdig punt', `Taken aangemaakt voor ${count} laattijdige punten`),
  other: 'Termijn wijzigen',
  otherOf: (step) => `Termijn wijzigen: ${step}`,
  months: 'Maanden na de start',
  reason: labels.reason,
  reasonHint: 'Zichtbaar bij de termijn voor iedereen die het plan kan lezen.',
  save: 'Termijn instellen',
  asUsual: 'Gebruikelijke termijn herstellen',
  saved: 'Termijn gewijzigd. De vorige termijn blijft zichtbaar in de geschiedenis.',
  cancel: actions.cancel,
  recorded: (months, when, who) => `${months}: ingesteld op ${when}${who && ` door ${who}`}`,
  usualRestored: (when, who) => `gebruikelijke termijn: hersteld op ${when}${who && ` door ${who}`}`,
  earlier: (count) => `Geschiedenis van de termijn (${count})`,
  asTable: actions.showAsTable,
  columns: {
    subject: 'Prioriteit of organisatie',
    owedBy: headings.responsible,
    state: labels.status,
    availableSince: 'Beschikbaar sinds',
    late: 'Dagen te laat',
    plan: labels.plan,
  },
} satisfies SameKeys<typeof en>
