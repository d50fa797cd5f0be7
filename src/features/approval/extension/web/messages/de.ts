import { de as confirmations } from '#features/approval/path/confirmations/web/messages/de.ts'
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
    endsEarly: (until) => `In Kraft bis ${until}: Ein anderer Plan ersetzt ihn, oder ein Beschluss hat ihn beendet.`,
    decided: (date, by) => `Beschlossen am ${date} von ${by}`,
    withdrawn: (reason) => `Zurückgezogen: ${reason}`,
    none: 'Nicht verlängert.',
    extend: 'Verlängerung erfassen',
    extendText: (latest) =>
      `Alle beschließenden Funktionen müssen entschieden haben, mit Datum. Eine Verlängerung ist längstens bis ${latest} möglich. Sie wirkt, sobald eine zweite Person jeder Organisation, die beschlossen hat, sie anhand des Dokuments bestätigt.`,
    last: extension.until,
    decidedOn: 'Beschlossen am',
    decidedBy: 'Beschlossen von',
    basis: headings.legalBasis,
    evidence: pathTexts.evidenceSource,
    reason: labels.reason,
    cancel: actions.cancel,
    close: actions.close,
    recorded: 'Verlängerung erfasst. Sie wirkt, sobald jede Organisation, die beschlossen hat, sie bestätigt',
    withdraw: actions.withdraw,
    withdrawText: 'Der Beschluss hat noch keine Wirkung. Er bleibt mit der Begründung in der Liste.',
    tookBack: 'Beschluss zurückgezogen',
    end: 'Ende des Plans erfassen',
    endText:
      'Alle beschließenden Funktionen müssen entschieden haben, mit Datum. Der Plan endet, sobald eine zweite Person jeder Organisation, die beschlossen hat, dies anhand des Dokuments bestätigt. Gibt es einen nächsten Plan, endet dieser Plan automatisch mit dessen Inkrafttreten.',
    ended: 'Ende des Plans erfasst. Der Plan endet, sobald jede Organisation, die beschlossen hat, dies bestätigt',
    document: 'Dokument des Beschlusses (Schreiben, Protokoll oder unterzeichnete Datei)',
    revokeText:
      'Die Verlängerung ist wirksam. Sie ist zurückgezogen, sobald eine zweite Person jeder Organisation, die beschlossen hat, dies anhand des Dokuments bestätigt.',
    revoked: 'Rücknahme erfasst. Sie wirkt, sobald jede Organisation, die beschlossen hat, sie bestätigt',
    recordedBy: (date, by) => `erfasst am ${date} von ${by}`,
    contested: (by, text) => `Bestritten von ${by}: ${text}`,
    contestInEffect: 'Der Beschluss bleibt wirksam. Die zuständige Organisation des Plans prüft den Widerspruch.',
    confirm: confirmations.confirm,
    wasConfirmed: 'Beschluss bestätigt. Er ist jetzt wirksam',
    wasPartlyConfirmed: 'Für Ihre Organisation bestätigt. Andere Organisationen müssen noch bestätigen',
    contest: confirmations.contest,
    contestText: 'Der Beschluss hat keine Wirkung, bis das Bestreiten zurückgezogen ist.',
    contestTextInEffect:
      'Der Beschluss ist und bleibt wirksam. Die zuständige Organisation des Plans wird gebeten, das Bestrittene zu prüfen.',
    wasContested: 'Bestreiten erfasst',
    withdrawContest: confirmations.withdrawContest,
    contestWithdrawn: confirmations.contestWithdrawn,
    obstacles: {
      recorded: 'Sie haben diesen Beschluss erfasst.',
      wrote: 'Sie haben an diesem Plan geschrieben.',
      unrelated: 'Ihre Organisation entscheidet nicht über diesen Plan und erhält ihn nicht.',
      reserved:
        'Jede Organisation, die beschlossen hat und ein Konto hat, bestätigt für sich selbst. Eine Behörde mit einem späteren Schritt kann für alle bestätigen.',
      contested:
        'Eine beschließende Funktion hat zuvor einen solchen Beschluss bestritten. Die Person in dieser Funktion oder ihre Stellvertretung bestätigt diesen deshalb selbst.',
      unreadable: 'Sie können das Dokument dieses Beschlusses nicht öffnen und ihn daher nicht bestätigen.',
    },
    whoCan: (organisations) =>
      `Er kann noch von einer Person bestätigt werden, die ihn nicht erfasst und den Plan nicht geschrieben hat, von: ${organisations}.`,
  },
  bridging: {
    since: (date) => `Gilt seit dem ${date} nach Ablauf weiter und wird noch befolgt.`,
    atStep: (title, step) => `Der nächste Plan, ${title}, ist bei Schritt ${step}.`,
    successor: (title) => `Der nächste Plan ist ${title}.`,
    noSuccessor: 'Es gibt noch keinen nächsten Plan.',
  },
}
