import type { SameKeys } from '#shared/messages.ts'
import type { en } from './en.ts'

export const da = {
  title: 'Hvad der skal følge, og hvornår',
  note: (starts) =>
    `Regnet fra starten den ${starts}. Intet niveau befaler over et andet: at følge er at svare, i sin egen plan.`,
  withheld: 'Ikke alt må du læse: hvad der mangler her, kan godt være der.',
  there: (there, expected) => `${there} af ${expected} er der`,
  late: (count) => `${count} forsinket`,
  median: (days) =>
    days === 1 ? 'halvdelen af det forsinkede: højst 1 dag' : `halvdelen af det forsinkede: højst ${days} dage`,
  by: (on, months) => `Senest ${on}, ${months} efter starten`,
  usually: (months) => `sædvanligvis ${months}`,
  deadline: (on) => `frist ${on}`,
  start: 'start',
  today: 'i dag',
  strip: (step) => `Hvornår det kom: ${step}`,
  states: {
    on_time: 'til tiden',
    done_late: 'kom for sent',
    late: 'forsinket',
    ahead: 'endnu ikke nået',
    hidden: 'er der, dagen må du ikke læse',
  },
  pile: (count, state, days, who) => `${count} ${state}, ${days}: ${who}`,
  andMore: (count) => `og ${count} til`,
  noneExpected: {
    priorities: 'Denne plan har ingen prioriteter, som du må læse: her ventes intet.',
    answered: 'Intet organ er blevet bedt om at svare på denne plan. Send det først dets punkter.',
    plan_in_force: 'Der findes intet organ af denne art.',
  },
  notAsked: (count) => `${count} andre af denne art blev ikke spurgt.`,
  lateList: (count) => `Hvad der er forsinket (${count})`,
  nothingLate: 'Intet er forsinket.',
  more: (count) => `Vis alle ${count}`,
  owedBy: (body) => `venter på ${body}`,
  lacks: {
    elaboration: 'ingen plan, som du må læse, udmønter den',
    plan: 'ingen sådan plan, som du må læse, er i kraft',
    answers: (answered, asked) => `${answered} af ${asked} besvaret`,
  },
  days: (days) => (days === 1 ? '1 dag' : `${days} dage`),
  daysLate: (days) => (days === 1 ? '1 dag forsinket' : `${days} dage forsinket`),
  ask: 'Sæt det forsinkede blandt deres opgaver',
  askOf: (step) => `Sæt det forsinkede blandt deres opgaver: ${step}`,
  asked: (count) =>
    count === 1
      ? 'Det står blandt opgaverne hos det organ, der skylder det.'
      : `${count} står blandt opgaverne hos de organer, der skylder dem.`,
  other: 'Anden frist',
  otherOf: (step) => `Anden frist for: ${step}`,
  months: 'Måneder efter starten',
  reason: 'Hvorfor',
  reasonNote: 'Bliver stående ved fristen, for alle der læser planen.',
  save: 'Fastsæt',
  asUsual: 'Igen som sædvanligt',
  saved: 'Fristen gælder fra nu af; den tidligere bevares.',
  cancel: 'Annuller',
  recorded: (months, when, who) => `${months}: fastsat den ${when}${who && ` af ${who}`}`,
  saidUsual: (when, who) => `igen som sædvanligt: fastsat den ${when}${who && ` af ${who}`}`,
  earlier: (count) => `Fastsatte frister (${count})`,
  asTable: 'Som tabel',
  columns: {
    what: 'Hvem eller hvad',
    owedBy: 'Venter på',
    state: 'Hvor det står',
    on: 'Der siden',
    late: 'Dage forsinket',
    plan: 'I hvilken plan',
  },
} satisfies SameKeys<typeof en>
