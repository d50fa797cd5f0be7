import type { SameKeys } from '#shared/messages.ts'
import type { en } from './en.ts'

export const nl = {
  title: 'Wat moet volgen, en tegen wanneer',
  note: (starts) =>
    `Geteld vanaf de start op ${starts}. Geen niveau beveelt een ander: volgen is antwoorden, in een eigen plan.`,
  withheld: 'Niet alles mag u lezen: wat hier ontbreekt, kan er toch zijn.',
  there: (there, expected) => `${there} van ${expected} klaar`,
  late: (count) => `${count} te laat`,
  median: (days) =>
    days === 1
      ? 'de helft van wat te laat is of kwam: hoogstens 1 dag'
      : `de helft van wat te laat is of kwam: hoogstens ${days} dagen`,
  by: (on, months) => `Tegen ${on}, ${months} na de start`,
  usually: (months) => `gewoonlijk ${months}`,
  deadline: (on) => `termijn ${on}`,
  start: 'start',
  today: 'vandaag',
  strip: (step) => `Wanneer het kwam: ${step}`,
  states: {
    on_time: 'op tijd',
    done_late: 'te laat gekomen',
    late: 'te laat',
    ahead: 'nog niet nodig',
    hidden: 'klaar, de dag mag u niet lezen',
  },
  pile: (count, state, days, who) => `${count} ${state}, ${days}: ${who}`,
  andMore: (count) => `en nog ${count}`,
  noneExpected: {
    priorities: 'Dit plan heeft geen prioriteiten die u mag lezen: hier wordt niets verwacht.',
    answered: 'Geen enkel orgaan is gevraagd op dit plan te antwoorden. Stuur het eerst zijn punten.',
    plan_in_force: 'Er bestaat geen orgaan van deze soort.',
  },
  notAsked: (count) => `${count} andere van deze soort werden niet gevraagd.`,
  lateList: (count) => `Wat te laat is (${count})`,
  nothingLate: 'Niets is te laat.',
  more: (count) => `Alle ${count} tonen`,
  owedBy: (body) => `wacht op ${body}`,
  lacks: {
    elaboration: 'geen plan dat u mag lezen werkt het uit',
    plan: 'geen zulk plan dat u mag lezen is van kracht',
    answers: (answered, asked) => `${answered} van ${asked} beantwoord`,
  },
  days: (days) => (days === 1 ? '1 dag' : `${days} dagen`),
  daysLate: (days) => (days === 1 ? '1 dag te laat' : `${days} dagen te laat`),
  ask: 'Wat te laat is bij hun taken zetten',
  askOf: (step) => `Wat te laat is bij hun taken zetten: ${step}`,
  asked: (count) =>
    count === 1
      ? 'Het staat bij de taken van het orgaan dat het verschuldigd is.'
      : `${count} staan bij de taken van de organen die ze verschuldigd zijn.`,
  other: 'Andere termijn',
  otherOf: (step) => `Andere termijn voor: ${step}`,
  months: 'Maanden na de start',
  reason: 'Waarom',
  reasonNote: 'Blijft bij de termijn staan, voor wie het plan leest.',
  save: 'Vastleggen',
  asUsual: 'Opnieuw zoals gewoonlijk',
  saved: 'De termijn geldt vanaf nu; de vorige blijft bewaard.',
  cancel: 'Annuleren',
  recorded: (months, when, who) => `${months}: vastgelegd op ${when}${who && ` door ${who}`}`,
  saidUsual: (when, who) => `opnieuw zoals gewoonlijk: vastgelegd op ${when}${who && ` door ${who}`}`,
  earlier: (count) => `Vastgelegde termijnen (${count})`,
  asTable: 'Als tabel',
  columns: {
    what: 'Wie of wat',
    owedBy: 'Wacht op',
    state: 'Waar het staat',
    on: 'Klaar sinds',
    late: 'Dagen te laat',
    plan: 'In welk plan',
  },
} satisfies SameKeys<typeof en>
