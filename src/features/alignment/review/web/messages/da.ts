import { da as actions } from '#shared/action-messages/da.ts'
import { da as labels } from '#shared/label-messages/da.ts'
import type { SameKeys } from '#shared/messages.ts'
import { da as outcomes } from '#shared/outcome-messages/da.ts'
import { plural } from '#shared/plural.ts'
import { da as statuses } from '#shared/status-messages/da.ts'
import type { en } from './en.ts'

export const da: SameKeys<typeof en> = {
  title: 'Samordningsrunde',
  hint: 'Status for de organisationer, der er bedt om at svare på en version i kraft.',
  headOf: (plan, version) => `Samordning med ${plan}, version ${version}`,
  amends: 'tillæg: kun ændrede punkter kræver et nyt svar',
  progress: (answered, organisations) => `${answered} af ${organisations} har svaret`,
  notAsked: 'Ingen organisation er bedt om at svare på denne version.',
  late: (count) => plural('da', count, `${count} forsinket`, `${count} forsinkede`),
  begun: (count) => `${count} i gang`,
  notAnswered: (count) => `${count} ikke begyndt`,
  due: (day) => `skal besvares senest ${day}`,
  since: (day) => `i kraft siden ${day}`,
  groupBy: 'Gruppér efter',
  areas: 'Fremskridt efter område',
  area: labels.area,
  elsewhere: 'Andre områder',
  organisations: labels.organisations,
  answered: 'Besvaret',
  lateHead: statuses.standalone.overdue,
  lateOrganisations: (count) =>
    plural('da', count, `${count} organisation er forsinket`, `${count} organisationer er forsinkede`),
  open: (count) => plural('da', count, `${count} åbent punkt`, `${count} åbne punkter`),
  loading: actions.loading,
  changed: (version) => `Ændringer siden version ${version}`,
  fields: { title: labels.title, gain: 'Nytte for borgerne', rationale: 'Baggrund', body: labels.text },
  others: (count) =>
    plural('da', count, '1 oplysning uden for teksten er ændret.', `${count} oplysninger uden for teksten er ændret.`),
  previousAnswer: 'Forrige svar',
  noFormer: 'Den forrige version blev ikke besvaret, eller svaret er ikke synligt for dig.',
  removed: outcomes.removed,
  added: outcomes.added,
}
