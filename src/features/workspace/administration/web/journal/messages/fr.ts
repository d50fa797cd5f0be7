import { fr as changesTexts } from '#features/planning/plans/messages/changes/fr.ts'
import { fr as checks } from '#features/quality/checks/messages/fr.ts'
import { fr as actions } from '#shared/action-messages/fr.ts'
import { fr as headings } from '#shared/heading-messages/fr.ts'
import { fr as kinds } from '#shared/kind-messages/fr.ts'
import { fr as labels } from '#shared/label-messages/fr.ts'
import type { SameKeys } from '#shared/messages.ts'
import { fr as administration } from '../../../messages/fr.ts'
import type { en } from './en.ts'

const organisation = 'organisation'

export const fr: SameKeys<typeof en> = {
  title: administration.tabs.journal,
  intro:
    'Toutes les actions qui vous sont visibles, les plus récentes en premier, y compris les connexions et les modifications d’accès.',
  filters: 'Filtres',
  from: headings.from,
  to: 'Au',
  person: 'Utilisateur',
  act: 'Action',
  allActs: 'toutes les actions',
  subject: headings.subject,
  reason: labels.reason,
  date: labels.date,
  clear: actions.clearFilters,
  more: 'Afficher les actions antérieures',
  deputy: (duty) => `${duty} (suppléant)`,
  functionOrRole: (what, organisation) => (what ? `${what} · ${organisation}` : organisation),
  system: 'Système',
  unknownPerson: 'Utilisateur inconnu',
  formerPerson: 'Ancien utilisateur',
  line: (seq) => `ligne ${seq}`,
  unreadable: 'supprimé ou non visible pour vous',
  unknownAct: (procedure) => `Action d’une autre version d’Integral (${procedure})`,
  none: 'Aucune action enregistrée',
  noneText: 'Les connexions, les modifications de plans et les réponses s’affichent ici.',
  noMatches: 'Aucune action ne correspond à ces filtres',
  noneFoundText:
    'Choisissez une période plus longue ou effacez un filtre. Les actions qui ne vous sont pas visibles ne sont ni affichées ni comptées.',
  verify: {
    act: 'Vérifier le journal d’audit',
    busy: (read, last) => `${read} lignes vérifiées sur ${last}`,
    fine: 'Le journal d’audit est intact',
    fineText: (lines) =>
      `${lines} lignes ont été vérifiées, y compris celles qui ne vous sont pas visibles. Aucune n’a été modifiée, supprimée ou déplacée.`,
    broken: 'Le journal d’audit a été altéré',
    at: (seq, fault) => `La ligne ${seq} ${fault}.`,
    atMoment: (seq, moment, fault) => `La ligne ${seq} du ${moment} ${fault}.`,
    brokenText:
      'Les lignes précédentes sont intactes ; les suivantes n’ont pas été vérifiées. Faites maintenant une copie de la base de données et contactez l’exploitant de cette installation. Exécutez « integral journal verify » pour obtenir la liste de toutes les erreurs.',
    issues: {
      altered: 'a été modifiée ou ne suit pas la ligne précédente',
      payload_altered: 'a un contenu différent de celui qui a été enregistré',
      missing: 'a été supprimée',
      out_of_order: 'a été déplacée',
      cut_off: 'a été tronquée à la fin',
    },
  },
  export: {
    act: actions.exportAsCsv,
    busy: (rows) => `${rows} lignes exportées`,
    file: 'journal-audit',
    truncated: (limit) =>
      `Le fichier contient les ${limit} lignes les plus récentes. Choisissez une période plus courte pour exporter les précédentes.`,
    columns: {
      seq: 'ligne',
      at: 'date',
      person: 'utilisateur',
      functionOrRole: 'fonction ou rôle',
      organisation,
      act: 'action',
      procedure: 'procédure',
      change: 'modification',
      kind: 'type d’objet',
      subject: 'objet',
      subjectId: 'identifiant de l’objet',
      reason: 'motivation',
    },
  },
  subjects: {
    saved_view: 'vue enregistrée',
    import_profile: 'profil d’importation',
    plan: 'plan',
    element: kinds.element,
    meeting: kinds.meeting,
    mandate: 'procuration',
    path_act: 'acte d’une procédure d’approbation',
    version: 'version',
    item: 'point soumis à réponse',
    answer_link: 'lien de réponse',
    comment: 'remarque',
    question: 'question d’un membre',
    consultation: 'consultation',
    comment_round: 'recueil des remarques',
    comment_link: 'lien pour remarques',
    confirmation_link: 'lien de confirmation',
    signal: 'signal',
    agreement: 'accord',
    justified_exception: 'exception motivée',
    instance: 'installation',
    task: 'tâche',
    person: 'personne',
    organisation,
    resources: changesTexts.fields.resources,
    indicator: kinds.indicator,
    figures: kinds.figures,
    figure_approval: 'approbation de chiffres',
    foreign_area_source: 'source de chiffres d’un autre pays',
    function: 'fonction',
    competence: changesTexts.fields.competenceTopic,
    area: changesTexts.fields.area,
    area_boundary: 'limite',
    phenomenon: changesTexts.fields.phenomenonId,
    phenomenon_list: 'liste de phénomènes',
    rule: checks.rule,
    pack: 'pack national',
    job: 'tâche en arrière-plan',
  },
}
