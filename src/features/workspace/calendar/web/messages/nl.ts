import { nl as actions } from '#shared/action-messages/nl.ts'
import { nl as headings } from '#shared/heading-messages/nl.ts'
import { nl as labels } from '#shared/label-messages/nl.ts'
import type { SameKeys } from '#shared/messages.ts'
import { nl as phrases } from '#shared/phrase-messages/nl.ts'
import { plural } from '#shared/plural.ts'
import { nl as statuses } from '#shared/status-messages/nl.ts'
import type { en } from './en.ts'

const assignTask = 'Taak toewijzen'

export const nl = {
  title: 'Kalender',
  intro: 'Data en termijnen van uw plannen, met hun grondslag en de verantwoordelijke organisatie.',
  loading: 'Kalender laden …',
  scope: actions.show,
  whos: {
    mine: 'Mijn verantwoordelijkheden',
    organisation: 'Mijn organisatie',
    all: 'Alles wat voor mij zichtbaar is',
  },
  kind: 'Soort',
  allKinds: 'Alle soorten',
  previous: 'Vorige maand',
  next: actions.nextMonth,
  thisMonth: 'Deze maand',
  month: headings.month,
  grid: (month) => `Kalender van ${month}`,
  list: (month) => `Data in ${month}`,
  late: statuses.standalone.overdue,
  lateHint: 'Openstaande punten waarvan de termijn vóór vandaag verstreek.',
  day: labels.date,
  item: 'Onderwerp',
  basis: labels.basis,
  responsible: headings.responsible,
  days: (count) => plural('nl', count, `${count} dag te laat`, `${count} dagen te laat`),
  since: phrases.since,
  more: (count) => `en nog ${count}`,
  done: 'afgerond',
  none: 'Geen data in deze maand',
  noneText: 'Kies een andere maand of toon alles wat voor u zichtbaar is.',
  left: (count) =>
    plural(
      'nl',
      count,
      `Nog ${count} datum wordt niet getoond. Kies een soort om de lijst te beperken.`,
      `Nog ${count} data worden niet getoond. Kies een soort om de lijst te beperken.`,
    ),
  hand: 'Toewijzen',
  handOf: (what) => `Toewijzen: ${what}`,
  handTitle: assignTask,
  assignee: 'Toewijzen aan',
  wholeBody: 'De hele organisatie',
  functionHolder: (fn, name) => `${fn} (${name})`,
  reason: headings.optionalReason,
  save: assignTask,
  cancel: actions.cancel,
  handed: 'Taak toegewezen',
  history: 'Eerdere toewijzingen',
  handedTo: (who, when) => `aan ${who}, ${when}`,
  handedBy: phrases.by,
  cycles: 'Tijdlijn van alle cycli',
  own: 'Kalenderabonnement',
  ownHint:
    'Een privéadres voor uw kalenderprogramma. Wie dit adres kent, kan uw data lezen. Behandel het als een wachtwoord.',
  ownShown: 'Dit adres wordt maar één keer getoond. Kopieer het nu naar uw kalenderprogramma.',
  address: 'Privéadres',
  copy: actions.copy,
  copied: 'Gekopieerd',
  make: 'Adres aanmaken',
  renew: 'Nieuw adres aanmaken',
  renewHint: 'Een nieuw adres vervangt het huidige.',
  withdraw: 'Adres intrekken',
  withdrawn: 'Adres ingetrokken',
  madeOn: (day) => `Aangemaakt op ${day}.`,
  readOn: (day) => `Laatst gebruikt op ${day}.`,
  neverRead: 'Nog niet gebruikt.',
  noFeed: 'Er is nog geen adres aangemaakt.',
  remind: 'Herinneringen per e-mail',
  remindHint: 'Hoogstens 1 e-mail per werkdag over uw data en termijnen.',
  noMail: 'Deze installatie verstuurt geen e-mail. Een beheerder kan een mailserver instellen.',
  before: (count) => plural('nl', count, `${count} werkdag vooraf`, `${count} werkdagen vooraf`),
  saved: 'Herinneringen opgeslagen',
  noReminders: 'Als u niets selecteert, ontvangt u geen herinneringen.',
} satisfies SameKeys<typeof en>
