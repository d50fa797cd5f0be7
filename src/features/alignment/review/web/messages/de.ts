import type { SameKeys } from '#shared/messages.ts'
import type { en } from './en.ts'

export const de: SameKeys<typeof en> = {
  title: 'Abstimmungsrunde',
  note: 'Wer unten auf das geantwortet hat, was in Kraft trat, und wer über den Tag ist.',
  headOf: (plan, version) => `Abstimmung mit ${plan}, Version ${version}`,
  amends: 'Addendum: Nur was sich änderte, wird neu gefragt',
  progress: (answered, bodies) => `${answered} von ${bodies} haben geantwortet`,
  late: (count) => `${count} zu spät`,
  begun: (count) => `${count} dabei`,
  notAnswered: (count) => `${count} nicht begonnen`,
  due: (day) => `zu beantworten bis ${day}`,
  since: (day) => `in Kraft seit ${day}`,
  by: 'Nach Gebiet',
  areas: 'Fortschritt nach Gebiet',
  area: 'Gebiet',
  elsewhere: 'In keinem davon',
  bodies: 'Stellen',
  answered: 'Beantwortet',
  lateHead: 'Zu spät',
  lateBodies: (count) => (count === 1 ? '1 Stelle ist zu spät' : `${count} Stellen sind zu spät`),
  open: (count) => (count === 1 ? '1 Punkt offen' : `${count} Punkte offen`),
  loading: 'Die Abstimmungsrunde wird gelesen',
  changed: (version) => `Geändert seit Version ${version}`,
  fields: { title: 'Titel', gain: 'Was die Menschen davon haben', rationale: 'Warum', body: 'Text' },
  others: (count) =>
    count === 1 ? 'Eine Angabe neben dem Text änderte sich.' : `${count} Angaben neben dem Text änderten sich.`,
  former: 'Früher geantwortet',
  noFormer: 'Auf die frühere Version gab es keine Antwort, oder sie ist nicht für Sie.',
  removed: 'entfernt',
  added: 'hinzugefügt',
}
