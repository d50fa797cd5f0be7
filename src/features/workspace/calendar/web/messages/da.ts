import { da as actions } from '#shared/action-messages/da.ts'
import { da as headings } from '#shared/heading-messages/da.ts'
import { da as labels } from '#shared/label-messages/da.ts'
import type { SameKeys } from '#shared/messages.ts'
import { da as phrases } from '#shared/phrase-messages/da.ts'
import { plural } from '#shared/plural.ts'
import { da as statuses } from '#shared/status-messages/da.ts'
import type { en } from './en.ts'

const assignTask = 'Tildel opgave'

export const da = {
  title: 'Kalender',
  intro: 'Datoer og frister i dine planer med grundlag og ansvarlig organisation.',
  loading: 'Kalenderen indlæses …',
  scope: actions.show,
  whos: { mine: 'Mine ansvarsområder', organisation: 'Min organisation', all: 'Alt, der er synligt for mig' },
  kind: 'Type',
  allKinds: 'Alle typer',
  previous: 'Forrige måned',
  next: actions.nextMonth,
  thisMonth: 'Denne måned',
  month: headings.month,
  grid: (month) => `Kalender for ${month}`,
  list: (month) => `Datoer i ${month}`,
  late: statuses.standalone.overdue,
  lateHint: 'Åbne punkter med frist før i dag.',
  day: labels.date,
  item: 'Emne',
  basis: labels.basis,
  responsible: headings.responsible,
  days: (count) => plural('da', count, `${count} dag forsinket`, `${count} dage forsinket`),
  since: phrases.since,
  more: (count) => `og ${count} til`,
  done: 'gennemført',
  none: 'Ingen datoer i denne måned',
  noneText: 'Vælg en anden måned, eller vis alt, der er synligt for dig.',
  left: (count) =>
    plural(
      'da',
      count,
      `Yderligere ${count} dato vises ikke. Vælg en type for at afgrænse listen.`,
      `Yderligere ${count} datoer vises ikke. Vælg en type for at afgrænse listen.`,
    ),
  hand: 'Tildel',
  handOf: (what) => `Tildel: ${what}`,
  handTitle: assignTask,
  assignee: 'Tildel til',
  wholeBody: 'Hele organisationen',
  functionHolder: (fn, name) => `${fn} (${name})`,
  reason: headings.optionalReason,
  save: assignTask,
  cancel: actions.cancel,
  handed: 'Opgaven er tildelt',
  history: 'Tidligere tildelinger',
  handedTo: (who, when) => `til ${who}, ${when}`,
  handedBy: phrases.by,
  cycles: 'Tidslinje for alle cyklusser',
  own: 'Kalenderabonnement',
  ownHint:
    'En privat adresse til dit kalenderprogram. Alle, der kender adressen, kan læse dine datoer. Behandl den som en adgangskode.',
  ownShown: 'Adressen vises kun én gang. Kopiér den nu til dit kalenderprogram.',
  address: 'Privat adresse',
  copy: actions.copy,
  copied: 'Kopieret',
  make: 'Opret adresse',
  renew: 'Opret ny adresse',
  renewHint: 'En ny adresse erstatter den nuværende.',
  withdraw: 'Tilbagekald adresse',
  withdrawn: 'Adressen er tilbagekaldt',
  madeOn: (day) => `Oprettet ${day}.`,
  readOn: (day) => `Sidst brugt ${day}.`,
  neverRead: 'Ikke brugt endnu.',
  noFeed: 'Der er ikke oprettet en adresse endnu.',
  remind: 'Påmindelser pr. e-mail',
  remindHint: 'Højst 1 e-mail pr. arbejdsdag om dine datoer og frister.',
  noMail: 'Denne installation sender ikke e-mail. En administrator kan konfigurere en mailserver.',
  before: (count) => plural('da', count, `${count} arbejdsdag før`, `${count} arbejdsdage før`),
  saved: 'Påmindelserne er gemt',
  noReminders: 'Hvis intet er valgt, får du ingen påmindelser.',
} satisfies SameKeys<typeof en>
