import { da as actions } from '#shared/action-messages/da.ts'
import { da as headings } from '#shared/heading-messages/da.ts'
import { da as labels } from '#shared/label-messages/da.ts'
import type { SameKeys } from '#shared/messages.ts'
import { da as phrases } from '#shared/phrase-messages/da.ts'
import { plural } from '#shared/plural.ts'
import { da as statuses } from '#shared/status-messages/da.ts'
import type { en } from './en.ts'

export const da = {
  title: 'Udmøntning og frister',
  hint: (starts) =>
    `Fristerne regnes fra starten den ${starts}. Hver organisation afgør i sin egen plan, hvordan den følger op.`,
  withheld: 'Ikke alle oplysninger er synlige for dig. Noget af det, der vises som manglende, findes måske alligevel.',
  there: (available, expected) => `${available} af ${expected} foreligger`,
  late: (count) => `${count} ${count === '1' ? 'forsinket' : 'forsinkede'}`,
  median: (days, text) => plural('da', days, `median forsinkelse: ${text} dag`, `median forsinkelse: ${text} dage`),
  dueBy: (date, months) => `Senest ${date}, ${months} efter starten`,
  usually: (months) => `normalt ${months}`,
  deadline: (date) => `frist ${date}`,
  start: 'start',
  today: phrases.today,
  strip: (step) => `Leveringsdatoer: ${step}`,
  states: {
    on_time: 'til tiden',
    done_late: 'leveret for sent',
    late: statuses.overdue,
    ahead: 'frist ikke nået',
    hidden: 'foreligger, datoen er ikke synlig for dig',
  },
  pile: (count, state, days, who) => `${count} ${state}, ${days}: ${who}`,
  andMore: (count) => `og ${count} til`,
  noneExpected: {
    priorities: 'Planen har ingen prioriteter, som du kan læse. Derfor forventes ingen opfølgning.',
    answered: 'Ingen organisation er endnu bedt om at svare på planen. Send først punkterne.',
    plan_in_force: 'Der findes ingen organisation af denne type.',
  },
  notAsked: (count) =>
    count === '1'
      ? '1 anden organisation af denne type er ikke spurgt.'
      : `${count} andre organisationer af denne type er ikke spurgt.`,
  lateList: (count) => `Forsinket (${count})`,
  noneOverdue: 'Intet er forsinket.',
  more: (count) => `Vis alle ${count}`,
  owedBy: (body) => `ansvarlig: ${body}`,
  lacks: {
    elaboration: 'ikke uddybet i nogen plan, som du kan læse',
    plan: 'ingen sådan plan i kraft, som du kan læse',
    answers: (answered, asked) => `${answered} af ${asked} besvaret`,
  },
  days: (days) => plural('da', days, `${days} dag`, `${days} dage`),
  daysLate: (days) => plural('da', days, `${days} dag forsinket`, `${days} dage forsinket`),
  createTasks: 'Opret opgaver for det forsinkede',
  askOf: (step) => `Opret opgaver for det forsinkede: ${step}`,
  tasksCreated: (count) =>
    plural('da', count, 'Opgave oprettet for 1 forsinket punkt', `Opgaver oprettet for ${count} forsinkede punkter`),
  other: 'Ret frist',
  otherOf: (step) => `Ret frist: ${step}`,
  months: 'Måneder efter starten',
  reason: labels.reason,
  reasonHint: 'Vises ved fristen for alle, der kan læse planen.',
  save: 'Fastsæt frist',
  asUsual: 'Gendan den normale frist',
  saved: 'Fristen er ændret. Den forrige frist kan fortsat ses i historikken.',
  cancel: actions.cancel,
  recorded: (months, when, who) => `${months}: fastsat den ${when}${who && ` af ${who}`}`,
  usualRestored: (when, who) => `normal frist: gendannet den ${when}${who && ` af ${who}`}`,
  earlier: (count) => `Fristens historik (${count})`,
  asTable: actions.showAsTable,
  columns: {
    subject: 'Prioritet eller organisation',
    owedBy: headings.responsible,
    state: labels.status,
    availableSince: 'Foreligger siden',
    late: 'Dages forsinkelse',
    plan: labels.plan,
  },
} satisfies SameKeys<typeof en>
