import { de as pathTexts } from '#features/approval/path/messages/de.ts'
import { de as actions } from '#shared/action-messages/de.ts'
import { de as headings } from '#shared/heading-messages/de.ts'
import { de as labels } from '#shared/label-messages/de.ts'
import type { SameKeys } from '#shared/messages.ts'
import { de as outcomes } from '#shared/outcome-messages/de.ts'
import { de as phrases } from '#shared/phrase-messages/de.ts'
import { plural } from '#shared/plural.ts'
import { de as extension } from '../../messages/de.ts'
import type { en } from './en.ts'

export const de: SameKeys<typeof en> = {
  unapprovedChanges: {
    title: (count, version) =>
      plural(
        'de',
        count,
        `1 nicht gebilligte Änderung seit Version ${version} (in Kraft)`,
        `${count} nicht gebilligte Änderungen seit Version ${version} (in Kraft)`,
      ),
    text: 'Dieser Text bedarf der Billigung. Beginnen Sie ein Addendum für die nötigen Änderungen und machen Sie die übrigen rückgängig.',
    addendum:
      'Ein Addendum ist in Bearbeitung. Bis es in Kraft tritt, weicht dieser Text von der geltenden Version ab.',
    open: pathTexts.startAddendum,
    compare: 'Versionen vergleichen',
    revertChange: 'Änderung rückgängig machen',
    wasPutBack: 'Änderung rückgängig gemacht',
    kinds: { added: outcomes.added, removed: 'gelöscht', changed: outcomes.changed, moved: outcomes.moved },
    rest: phrases.andMore,
  },
  validity: {
    title: 'Geltungsdauer',
    period: (from, to) => `Planzeitraum: ${from} bis ${to}.`,
    extended: (until) => `Durch Beschluss bis ${until} verlängert.`,
    decided: (date, by) => `Beschlossen am ${date} von ${by}`,
    withdrawn: (reason) => `Zurückgezogen: ${reason}`,
    until: (date) => `bis ${date}`,
    none: 'Nicht verlängert.',
    extend: 'Verlängerung erfassen',
    extendText: (latest) =>
      `Alle beschließenden Funktionen müssen entschieden haben, mit Datum. Eine Verlängerung ist längstens bis ${latest} möglich.`,
    last: extension.until,
    decidedOn: 'Beschlossen am',
    decidedBy: 'Beschlossen von',
    basis: headings.legalBasis,
    evidence: pathTexts.evidenceSource,
    reason: labels.reason,
    save: 'Verlängerung erfassen',
    cancel: actions.cancel,
    close: actions.close,
    recorded: 'Verlängerung erfasst',
    withdraw: actions.withdraw,
    withdrawText:
      'Die Verlängerung bleibt mit der Begründung in der Liste. Es gilt wieder das Enddatum ohne diese Verlängerung.',
    tookBack: 'Verlängerung zurückgezogen',
    end: 'Plan beenden',
    endText:
      'Der Plan wird ab heute nicht mehr befolgt. Gibt es einen nächsten Plan, endet dieser Plan automatisch mit dessen Inkrafttreten.',
    ended: 'Plan beendet',
  },
  bridging: {
    since: (date) => `Gilt seit dem ${date} nach Ablauf weiter und wird noch befolgt.`,
    atStep: (title, step) => `Der nächste Plan, ${title}, ist bei Schritt ${step}.`,
    successor: (title) => `Der nächste Plan ist ${title}.`,
    noSuccessor: 'Es gibt noch keinen nächsten Plan.',
  },
}
