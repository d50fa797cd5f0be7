import { fr as actions } from '#shared/action-messages/fr.ts'
import { fr as headings } from '#shared/heading-messages/fr.ts'
import { fr as labels } from '#shared/label-messages/fr.ts'
import type { SameKeys } from '#shared/messages.ts'
import { fr as outcomes } from '#shared/outcome-messages/fr.ts'
import { fr as phrases } from '#shared/phrase-messages/fr.ts'
import type { en } from './en.ts'

export const fr: SameKeys<typeof en> = {
  title: 'Législation de ce plan',
  hint: 'Un plan conserve la législation de la version du pack national avec laquelle il a été créé. Un projet peut passer à la législation la plus récente.',
  version: 'Version de la législation',
  newest: 'Version la plus récente',
  upToDate: 'Ce plan suit la législation la plus récente.',
  notDraft: 'Ce plan est en cours de décision, approuvé ou en vigueur. Il conserve sa législation.',
  kindWithdrawn: 'La législation la plus récente ne connaît plus ce type de plan. Le plan conserve sa législation.',
  differences: 'Ce qui changerait pour ce plan',
  noDifferences: 'Rien ne changerait pour ce type de plan.',
  move: 'Passer à la législation la plus récente',
  moveTitle: (version) => `Faire passer ce plan à la législation de la version ${version} ?`,
  moveText:
    'Les contrôles, la procédure d’approbation et les documents de ce plan suivront alors la législation la plus récente. Les nouvelles sections sont ajoutées. Aucun contenu n’est supprimé. Les actes enregistrés et les versions figées restent inchangés. Cette action ne peut pas être annulée.',
  moved: 'Le plan suit désormais la législation la plus récente',
  moves: 'Passages antérieurs',
  moveLine: (from, to, on) => `${on} : de la version ${from} à la version ${to}`,
  changes: {
    new: outcomes.new,
    changed: outcomes.changed,
    withdrawn: 'ne figure plus dans la législation',
  },
  parts: {
    kind: headings.kindOfPlan,
    section: headings.section,
    step: headings.step,
    rule: headings.rule,
    criterion: 'Critère',
    template: 'Modèle',
    term: 'Mandature',
    function: headings.function,
    collegial_body: 'Organe collégial',
    distribution_list: 'Liste de diffusion',
    language_regime: 'Régime linguistique',
    answer_reader: 'Lecteurs des réponses',
    approach_dimension: 'Dimension de l’approche',
  },
  reason: labels.reason,
  reasonHint: phrases.reasonHint,
  quoted: phrases.quoted,
  cancel: actions.cancel,
  close: actions.close,
  errors: {
    LAW_KEPT: 'Ce plan conserve sa législation, car il n’est plus un projet.',
    LAW_OUTDATED:
      'Une législation plus récente a été installée, ou le plan suit déjà cette législation. Rechargez la page.',
  },
}
