import type { SameKeys } from '#shared/messages.ts'
import type { en } from './en.ts'

export const da: SameKeys<typeof en> = {
  title: 'Afstemningsrunde',
  note: 'Hvem nedenfor der har svaret på det, der trådte i kraft, og hvem der er over dagen.',
  headOf: (plan, version) => `Afstemning med ${plan}, version ${version}`,
  amends: 'addendum: kun det ændrede spørges der om på ny',
  progress: (answered, bodies) => `${answered} af ${bodies} har svaret`,
  late: (count) => `${count} for sent`,
  begun: (count) => `${count} i gang`,
  notAnswered: (count) => `${count} ikke begyndt`,
  due: (day) => `besvares senest den ${day}`,
  since: (day) => `i kraft siden ${day}`,
  by: 'Efter område',
  areas: 'Fremskridt efter område',
  area: 'Område',
  elsewhere: 'I ingen af disse',
  bodies: 'Instanser',
  answered: 'Besvaret',
  lateHead: 'For sent',
  lateBodies: (count) => (count === 1 ? '1 instans er for sent ude' : `${count} instanser er for sent ude`),
  open: (count) => (count === 1 ? '1 punkt åbent' : `${count} punkter åbne`),
  loading: 'Afstemningsrunden læses',
  changed: (version) => `Ændret siden version ${version}`,
  fields: { title: 'Titel', gain: 'Hvad folk får ud af det', rationale: 'Hvorfor', body: 'Tekst' },
  others: (count) =>
    count === 1 ? 'En oplysning ud over teksten er ændret.' : `${count} oplysninger ud over teksten er ændret.`,
  former: 'Besvaret før',
  noFormer: 'Der var intet svar på den tidligere version, eller det er ikke for dig.',
  removed: 'fjernet',
  added: 'tilføjet',
}
