import { de as actions } from '#shared/action-messages/de.ts'
import { de as headings } from '#shared/heading-messages/de.ts'
import { de as labels } from '#shared/label-messages/de.ts'
import type { SameKeys } from '#shared/messages.ts'
import { de as outcomes } from '#shared/outcome-messages/de.ts'
import { de as phrases } from '#shared/phrase-messages/de.ts'
import type { en } from './en.ts'

export const de: SameKeys<typeof en> = {
  title: 'Recht dieses Plans',
  hint: 'Ein Plan behält das Recht der Version des Länderpakets, mit der er angelegt wurde. Ein Entwurf kann auf das neueste Recht umgestellt werden.',
  version: 'Version des Rechts',
  newest: 'Neueste Version',
  upToDate: 'Dieser Plan folgt dem neuesten Recht.',
  notDraft: 'Über diesen Plan wird entschieden, oder er ist gebilligt oder in Kraft. Er behält sein Recht.',
  kindWithdrawn: 'Das neueste Recht kennt diese Planart nicht mehr. Der Plan behält sein Recht.',
  differences: 'Was sich für diesen Plan ändern würde',
  noDifferences: 'Für diese Planart würde sich nichts ändern.',
  move: 'Auf das neueste Recht umstellen',
  moveTitle: (version) => `Diesen Plan auf das Recht der Version ${version} umstellen?`,
  moveText:
    'Ab dann folgen die Prüfungen, das Billigungsverfahren und die Dokumente dieses Plans dem neuesten Recht. Neue Abschnitte werden hinzugefügt. Es werden keine Inhalte entfernt. Erfasste Handlungen und festgeschriebene Versionen bleiben unverändert. Sie können dies nicht rückgängig machen.',
  moved: 'Der Plan folgt jetzt dem neuesten Recht',
  moves: 'Frühere Umstellungen',
  moveLine: (from, to, on) => `${on}: von Version ${from} auf Version ${to}`,
  changes: {
    new: outcomes.new,
    changed: outcomes.changed,
    withdrawn: 'nicht mehr im Recht enthalten',
  },
  parts: {
    kind: headings.kindOfPlan,
    section: headings.section,
    step: headings.step,
    rule: headings.rule,
    criterion: 'Kriterium',
    template: 'Vorlage',
    term: 'Amtszeit',
    function: headings.function,
    collegial_body: 'Kollegialorgan',
    distribution_list: 'Verteilerliste',
    language_regime: 'Sprachenregelung',
    answer_reader: 'Leser der Antworten',
    approach_dimension: 'Dimension des Ansatzes',
  },
  reason: labels.reason,
  reasonHint: phrases.reasonHint,
  quoted: phrases.quoted,
  cancel: actions.cancel,
  close: actions.close,
  errors: {
    LAW_KEPT: 'Dieser Plan behält sein Recht, denn er ist kein Entwurf mehr.',
    LAW_OUTDATED:
      'Es wurde neueres Recht installiert, oder der Plan folgt diesem Recht bereits. Laden Sie die Seite neu.',
  },
}
