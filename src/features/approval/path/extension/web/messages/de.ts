import type { SameKeys } from '#shared/messages.ts'
import type { en } from './en.ts'

export const de: SameKeys<typeof en> = {
  silent: {
    title: (count, version) =>
      count === 1
        ? `1 gebundene Stelle weicht von Version ${version} ab, die gilt`
        : `${count} gebundene Stellen weichen von Version ${version} ab, die gilt`,
    text: 'Eine Genehmigung bindet sie. Beginnen Sie ein Addendum für das, was sich ändern muss, und setzen Sie den Rest zurück.',
    addendum: 'Ein Addendum ist unterwegs: Bis es gilt, weicht dies von dem ab, was gilt.',
    open: 'Ein Addendum beginnen',
    compare: 'Ansehen, was abweicht',
    putBack: 'Zurücksetzen',
    wasPutBack: 'Es liest sich wieder wie genehmigt',
    kinds: { added: 'hinzugefügt', removed: 'gestrichen', changed: 'geändert', moved: 'verschoben' },
    rest: (count) => `und ${count} weitere`,
  },
  holding: {
    title: 'Bis wann er gilt',
    period: (from, to) => `Sein Zeitraum: ${from} bis ${to}.`,
    extended: (until) => `Durch Beschluss gilt er bis ${until}.`,
    decided: (on, by) => `Beschlossen am ${on} von ${by}`,
    withdrawn: (reason) => `Zurückgenommen: ${reason}`,
    until: (on) => `bis ${on}`,
    none: 'Kein Beschluss lässt ihn länger gelten.',
    extend: 'Eine Verlängerung vermerken',
    extendText: (latest) => `Von ihnen allen beschlossen, mit Datum. Er kann höchstens bis ${latest} gelten.`,
    last: 'Gilt bis einschließlich',
    decidedOn: 'Beschlossen am',
    by: 'Wer beschlossen hat',
    basis: 'Rechtsgrundlage',
    evidence: 'Wo es steht: Schreiben, Protokoll, Nummer',
    reason: 'Warum',
    save: 'Speichern',
    cancel: 'Abbrechen',
    close: 'Schließen',
    recorded: 'Die Verlängerung steht beim Plan',
    withdraw: 'Zurücknehmen',
    withdrawText: 'Sie bleibt mit dem Grund in der Liste. Der Plan gilt dann, als wäre sie nicht beschlossen worden.',
    tookBack: 'Die Verlängerung wurde zurückgenommen',
    end: 'Den Plan beenden',
    endText: 'Ab jetzt wird er nicht mehr befolgt. Ein Plan, dem ein neuer folgt, endet von selbst, wenn jener gilt.',
    ended: 'Der Plan ist beendet',
  },
  bridging: {
    since: (on) => `Überbrückt seit ${on}: über sein Ende hinaus und noch befolgt.`,
    atStep: (title, step) => `Der Nachfolger, ${title}, steht bei Schritt ${step}.`,
    successor: (title) => `Der Nachfolger ist ${title}.`,
    noSuccessor: 'Ihm folgt noch nichts.',
  },
}
