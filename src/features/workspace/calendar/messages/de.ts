import type { SameKeys } from '#shared/messages.ts'
import type { en } from './en.ts'

export const de = {
  due: 'Eine Frist läuft',
  feedName: (name) => `Integral: ${name}`,
  kinds: {
    task: 'Aufgabe',
    preparation: 'Schritt vor dem Beginn',
    cascade: 'Was folgen muss',
    round: 'Anmerkungsrunde',
    plan: 'Plan',
    milestone: 'Meilenstein',
    figures: 'Zu liefernde Zahlen',
    approval: 'Genehmigung',
    step: 'Gesetzlicher Schritt',
    meeting: 'Sitzung',
  },
  what: {
    preparation_begins: 'beginnt spätestens an dem Tag',
    preparation_ready: 'muss fertig sein',
    cascade_due: 'muss gefolgt sein',
    round_due: 'letzter Tag für Anmerkungen',
    plan_starts: 'die Periode beginnt',
    plan_ends: 'letzter Tag der Periode',
    plan_decided: 'wurde beschlossen',
    plan_in_force: 'trat in Kraft',
    plan_published: 'wurde veröffentlicht',
    milestone_due: 'zu erreichen',
    figures_due: 'die Zahlen müssen da sein',
    approval_waiting: 'Zahlen warten auf Genehmigung',
    sitting_held: 'tagt',
    step_begins: 'beginnt spätestens an diesem Tag',
    step_ready: 'muss abgeschlossen sein',
    step_asked: 'Antwort bis zu diesem Tag erbeten',
  },
  sources: {
    law: 'vom Gesetz bestimmt',
    observed: 'wie in einem früheren Zyklus',
    usual: 'üblich: kein Gesetz bestimmt es',
    planned: 'geplant',
  },
  basis: (words) => `Worauf es beruht: ${words}`,
  owner: (name) => `Bei: ${name}`,
  mail: {
    subject: (count) => (count === 1 ? 'Ein Termin naht' : `${count} Termine nahen`),
    greeting: (name) => `Guten Tag ${name},`,
    near: (count) =>
      count === 1 ? 'Dies naht in dem, was Sie verantworten:' : 'Diese nahen in dem, was Sie verantworten:',
    left: (count) =>
      count === 0 ? 'kein Arbeitstag mehr' : count === 1 ? 'noch 1 Arbeitstag' : `noch ${count} Arbeitstage`,
    all: 'Der ganze Kalender:',
    off: (address) => `Andere Tage, oder keine solchen Mails: ${address}`,
  },
} satisfies SameKeys<typeof en>
