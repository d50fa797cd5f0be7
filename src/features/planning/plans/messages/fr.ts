import { fr as decisions } from '#shared/decision-messages/fr.ts'
import { fr as errors } from '#shared/error-messages/fr.ts'
import { fr as kinds } from '#shared/kind-messages/fr.ts'
import { fr as labels } from '#shared/label-messages/fr.ts'
import type { SameKeys } from '#shared/messages.ts'
import { fr as statuses } from '#shared/status-messages/fr.ts'
import { fr as changes } from './changes/fr.ts'
import type { en, acts as enActs, dates as enDates } from './en.ts'

const wouldLoseAccess =
  'Avec ce marquage et ces lecteurs, vous perdriez vous-même l’accès. Ajoutez-vous ou choisissez un autre marquage.'
const issuerNotAllowed =
  'Une organisation de ce type ne peut pas émettre ce type de plan. Choisissez une autre organisation.'
const periodEndBeforeStart = 'La fin de la période précède son début. Corrigez les dates.'
const codeTaken = 'Un autre plan porte déjà ce code. Saisissez un autre code.'
const kindUnknown = 'Le pack national ne contient pas ce type de plan.'

const fieldNames: Readonly<Record<string, string>> = changes.fields
const elementDecided =
  'Rien n’a été modifié. Une version soumise ou décidée contient cet élément, qui garde donc son marquage et ses lecteurs. Avant l’approbation, retirez d’abord la soumission. Après l’approbation, ajoutez le nouveau texte dans un addendum, comme nouvel élément avec son propre marquage. La version en vigueur reste telle que décidée.'

const registrationNotConfirmed =
  'Le plan a été enregistré d’après une liste publiée et n’est pas encore confirmé. Une deuxième personne le compare d’abord avec sa source, dans la fiche du plan.'
export const fr: SameKeys<typeof en> = {
  /** About a plan that was registered from a published list. */
  registered: 'enregistré d’après une liste publiée',
  registeredByAnother: 'et non par l’organisation émettrice',
  registrationUnconfirmed: 'pas confirmé',
  registrationUncompared: 'enregistré avant la consignation des comparaisons ; non comparé dans ce système',
  ...changes,
  kinds: {
    part: 'partie',
    section: 'section',
    security_interest: 'intérêt de sécurité',
    phenomenon: changes.fields.phenomenonId,
    transversal_theme: 'thème transversal',
    priority: 'priorité',
    point_of_attention: 'point d’attention',
    regular_work: 'travail régulier',
    strategic_objective: 'objectif stratégique',
    operational_objective: 'objectif opérationnel',
    programme: 'programme',
    project: 'projet',
    ad_hoc_initiative: 'initiative ad hoc',
    study: 'étude',
    action: 'action',
    milestone: 'jalon',
    text: changes.fields.body,
    municipality_mission: 'mission propre à une commune',
    requested_decision: 'décision demandée',
    instrument: 'instrument de coopération',
  },
  planStates: {
    drafting: 'en rédaction',
    in_decision: 'en cours de décision',
    approved: statuses.approved,
    in_force: statuses.inForce,
    bridging: 'maintenu après échéance',
    ended: statuses.ended,
  },
  /** How the period in which a plan is in force differs from the plan period. */
  periodNotes: {
    extended: (day) => `prolongé jusqu’au ${day}`,
    replaced: (day) => `remplacé à partir du ${day}`,
    replacedBy: (title, day) => `remplacé par « ${title} » à partir du ${day}`,
    ended: (day) => `terminé le ${day}`,
  },
  supersededFrom: (title, on) => `« ${title} » est remplacé à partir du ${on}.`,
  notSupersedable: (title) =>
    `« ${title} » est ou était en vigueur à ce moment et ne peut être remplacé par ce plan : l’organisation qui l’a rédigé n’émet pas ce plan, ou une décision y a mis fin.`,
  /** A plan that is decided and whose entry day has not come. */
  decidedInForceFrom: (date) => `décidé, en vigueur à partir du ${date}`,
  states: {
    proposed: 'proposé',
    running: 'en cours',
    paused: 'suspendu',
    done: 'achevé',
    stopped: 'arrêté',
  },
  chainLinks: {
    prevention: kinds.prevention,
    reaction: kinds.reaction,
    aftercare: kinds.aftercare,
  },
  relations: {
    contributes_to: 'contribue à',
    elaborates: changes.fields.elaborates,
    refers_to: 'renvoie à',
    pairs_with: 'va de pair avec',
    continues: 'poursuit',
    carried_from: 'est repris de',
    changed: 'a changé la décision sur',
  },
  outcomes: {
    carried_over: statuses.carriedOver,
    changed: 'repris et modifié',
    achieved: 'non repris : atteint',
    stopped: 'non repris : arrêté',
  },
  partnerStates: {
    asked: 'demandé',
    confirmed: 'confirmé',
    declined: 'refusé',
    withdrawn: 'retiré',
  },
  resources: {
    hours: 'heures par an',
    fte: 'équivalents temps plein',
    budget: 'budget en euros',
    notAvailable: 'non disponible',
  },
  services: {
    police: 'police',
    inspectorate: 'service d’inspection',
    care: 'soins',
    other: statuses.other,
  },
  funded: {
    yes: 'financé',
    partial: 'financé en partie',
    no: 'non financé',
  },
  needs: {
    agreement: 'accord',
    decision: 'décision',
    change_of_law: 'modification de la loi',
    resources: changes.fields.resources,
  },
  needStates: {
    needed: 'nécessaire',
    asked: 'demandé',
    agreed: 'accordé',
    refused: statuses.refused,
  },
  errors: {
    NOT_FOUND: errors.notFound,
    CHANGED_CONCURRENTLY:
      'Un autre utilisateur a modifié ceci en même temps. Rien n’a été écrasé. Comparez les deux textes et choisissez.',
    PLAN_NOT_EDITABLE: errors.planNotEditable,
    KIND_NOT_ALLOWED_HERE:
      'Un élément de ce type n’est pas autorisé ici. Choisissez un autre emplacement ou un autre type.',
    UNKNOWN_REFERENCE: 'Un champ renvoie à un élément qui n’existe pas ou auquel vous n’avez pas accès.',
    WOULD_LOSE_ACCESS: wouldLoseAccess,
    IN_USE: 'Cet élément est utilisé par une réponse, un lien ou un autre plan.',
    SECTION_REQUIRED_BY_KIND:
      'Les parties et les sections de ce type de plan sont fixes. Elles ne peuvent être ni déplacées ni supprimées.',
    ISSUERS_NOT_AGREED:
      'Toutes les organisations émettrices n’ont pas encore donné leur accord. Les réponses figurent dans la fiche du plan, sous « Accord des organisations émettrices ». Retirez une organisation qui refuse.',
    ISSUER_NOT_ALLOWED: issuerNotAllowed,
    FACTS_DECIDED: (data: { fields: readonly string[]; isElement?: true | undefined }) =>
      data.isElement
        ? elementDecided
        : `Rien n’a été modifié. La décision sur ce plan porte sur : ${data.fields.map((field) => fieldNames[field] ?? field).join(', ')}. Retirez d’abord la soumission. Après l’approbation, prolongez le plan ou commencez le plan suivant.`,
    AREA_NOT_OF_OWNER:
      'Pour ce type de plan, le territoire est celui de l’organisation. Sélectionnez « Utiliser le territoire de l’organisation » dans la fiche du plan.',
    VERSION_FACTS_CHANGED:
      'Le titre, la période, le territoire, le type ou les organisations du plan ont changé depuis que cette version a été figée. Figez une nouvelle version.',
    VERSION_PRIORITIES_CHANGED: decisions.versionPrioritiesChanged,
    PERIOD_END_BEFORE_START: periodEndBeforeStart,
    REASON_REQUIRED: 'Indiquez pourquoi cet élément est suspendu ou arrêté.',
    CODE_TAKEN: codeTaken,
    ID_TAKEN: 'Un autre élément porte déjà cet identifiant.',
    KIND_UNKNOWN: kindUnknown,
    REGISTRATION_KEPT:
      'Une deuxième personne a confirmé cet enregistrement. Il n’est donc pas supprimé. Corrigez-le et faites-le confirmer à nouveau.',
    ALREADY_SENT: 'Ce plan a déjà été envoyé. Rechargez la page.',
    CYCLE: 'Un élément ne peut pas être placé sous lui-même. Choisissez un autre emplacement.',
    ERRORS_REMAIN:
      'La version n’a pas été figée. Le plan contient encore des erreurs. Corrigez-les ou enregistrez une exception motivée.',
    NO_CHANGES: 'La version n’a pas été figée. Le plan n’a pas changé depuis la dernière version.',
    VERSION_OF_OTHER_PLAN:
      'Les deux versions appartiennent à des plans différents. Choisissez deux versions du même plan.',
    ALREADY_IN_FORCE: 'Cette version est déjà entrée en vigueur. Rechargez la page.',
    SECOND_PERSON_REQUIRED:
      'Une autre personne doit mettre cette version en vigueur : quelqu’un qui n’a pas rédigé le plan.',
    VERSION_EMPTY:
      'La version n’a pas été mise en vigueur. Elle ne contient aucun texte. Rédigez le plan et figez-le à nouveau.',
    DECISION_DAY_REQUIRED:
      'La date de la décision manque. Indiquez la date à laquelle l’organe compétent a pris sa décision.',
    DATE_BEFORE_VERSION:
      'La date de la décision est antérieure à celle à laquelle la version a été figée. Corrigez-la. Seul un plan dont la période a commencé avant la mise en service de ce système peut avoir fait l’objet d’une décision antérieure.',
    DECIDED_AFTER_ENTRY:
      'Le jour de la décision ne peut pas être postérieur à l’entrée en vigueur ni se situer dans le futur. Corrigez le jour de la décision.',
    EVIDENCE_REQUIRED:
      'Joignez d’abord à cette version le document de la décision : le plan signé, la lettre ou le procès-verbal. Il doit être ajouté par une autre personne que celle qui met la version en vigueur.',
    PLANS_OVERLAP:
      'Un autre plan de ce type, de la même organisation ou pour le même territoire, est en vigueur à ce moment. Indiquez à partir de quel jour ce plan le remplace, ou choisissez une autre date.',
    SUPERSESSION_DATE: 'Un plan ne peut être remplacé qu’après son premier jour. Choisissez une date ultérieure.',
    ENTRY_OUTSIDE_PERIOD: decisions.entryOutsidePeriod,
    REGISTRATION_NOT_CONFIRMED: registrationNotConfirmed,
    PLAN_REGISTERED:
      'Ce plan a été enregistré d’après une liste publiée. Aucune décision n’est prise ici à son sujet : aucune version n’en est figée.',
    PATH_INCOMPLETE:
      'Le plan ne peut entrer en vigueur qu’au terme de la procédure d’approbation. Terminez les étapes restantes sous l’onglet « Procédure d’approbation ».',
    TEMPLATE_UNKNOWN: 'Le pack national ne contient pas ce modèle pour ce type de plan.',
    PLAN_NEVER_IN_FORCE: 'Le cycle suivant ne peut être préparé qu’à partir d’un plan qui est ou a été en vigueur.',
    NO_PREVIOUS_PLAN: 'Ce plan n’a pas de plan précédent, ou celui-ci ne vous est pas visible.',
    ORDER_REASON_REQUIRED: 'Indiquez pourquoi l’élément est repris ou non.',
    DEPENDENT_ELEMENTS_CARRIED:
      'Dans le nouveau plan, des éléments dépendent de celui-ci. Décidez d’abord s’ils sont repris.',
    DECIDED_ON_PATH: 'Pour ce type de plan, l’avancement est enregistré dans la procédure d’approbation.',
    STEP_REASON_REQUIRED: 'Motivez la modification du calendrier.',
    STEP_UNKNOWN: 'Ce type de plan ne comporte pas cette étape.',
    FILE_REJECTED:
      'Rien n’a été importé. Le fichier contient des erreurs. Corrigez-les et importez à nouveau le fichier.',
    ELEMENTS_REJECTED: 'Rien n’a été modifié. L’action n’est pas possible pour certains éléments.',
    CHANGED_SINCE:
      'La modification n’a pas été annulée, car un autre utilisateur a modifié l’élément entre-temps. Rien n’a été écrasé.',
    NOTHING_TO_UNDO: 'Vous n’avez aucune modification à annuler dans ce plan.',
    ORGANISATION_FIXED:
      'Les éléments marqués TLP:AMBER+STRICT ou TLP:RED ne peuvent pas être copiés dans un plan d’une autre organisation.',
  },
  issues: {
    SHAPE: 'Le format de cette valeur ne correspond pas au schéma.',
    TOO_LARGE: 'Le fichier contient plus que ce qu’une seule importation permet. Divisez-le.',
    SENSITIVE_TEXT:
      'Ce texte ne peut pas être enregistré ici, car il semble contenir des données à caractère personnel.',
    UNKNOWN_CODE: 'Aucun élément ne porte ce code.',
    KIND_UNKNOWN: kindUnknown,
    OWNER_MISSING: 'Le fichier n’indique pas l’organisation propriétaire de ce plan.',
    NOT_YOURS: 'Vous n’êtes pas autorisé à modifier les plans de cette organisation.',
    PLANS_OVERLAP:
      'Un autre plan de ce type, de la même organisation ou pour le même territoire, est en vigueur pendant cette période.',
    NOT_YOURS_TO_DECIDE: 'Vous n’êtes pas autorisé à décider ceci pour l’organisation.',
    SECOND_PERSON_REQUIRED:
      'Un document ne vaut pas décision sur un plan. Importez-le comme projet et joignez le document de la décision. Une autre personne met ensuite le plan en vigueur.',
    ISSUERS_NOT_AGREED:
      'Une organisation émettrice n’a pas encore donné son accord. Importez le plan comme projet, sans date d’envoi.',
    ISSUER_NOT_ALLOWED: issuerNotAllowed,
    ADDENDUM_REQUIRED: 'Une version de ce plan a été soumise. Ouvrez un addendum pour décider à nouveau des priorités.',
    DATE_TOO_EARLY: 'La date de la décision est trop ancienne pour ce plan.',
    DATE_IN_FUTURE: 'La date ne peut pas être dans le futur.',
    PLAN_ON_PATH:
      'Un plan de ce type pour la même période suit une procédure ici. N’enregistrez ce plan qu’avec une date de décision antérieure à la mise en service.',
    ISSUER_REGISTERS_ITSELF: 'Une organisation émettrice a des comptes ici. Elle enregistre elle-même son plan.',
    REGISTRATION_NOT_CONFIRMED: registrationNotConfirmed,
    FACTS_DECIDED:
      'La décision sur le plan porte sur ce champ. Retirez d’abord la soumission. Après l’approbation, prolongez le plan ou commencez le plan suivant. Un nouveau texte avec son propre marquage vient avec un addendum, comme nouvel élément.',
    AREA_NOT_OF_OWNER:
      'Le territoire de ce type de plan est celui de l’organisation qui l’établit. Laissez le territoire vide ou choisissez ce territoire.',
    PLAN_NOT_EDITABLE: 'Le plan est terminé ou appartient à une autre organisation.',
    CODE_TAKEN: codeTaken,
    KEY_TAKEN: 'Un élément d’un autre plan porte déjà cette clé.',
    DUPLICATE_KEY: 'Deux éléments portent cette clé.',
    ENDED_ELEMENT_ID: 'Un élément qui n’a pas été repris ne peut pas avoir de successeur.',
    DUPLICATE_VALUE: 'Le fichier contient cette valeur 2 fois pour le même élément.',
    DUPLICATE_CODE: 'Deux plans portent ce code.',
    PARENT_UNKNOWN: 'L’élément parent ne fait pas partie du plan.',
    CYCLE: 'L’élément est placé sous lui-même.',
    KIND_NOT_ALLOWED_HERE: 'Un élément de ce type n’est pas autorisé ici.',
    PLACE_UNKNOWN: 'Ce type de plan ne comporte pas cette partie ou section.',
    PERIOD_END_BEFORE_START: periodEndBeforeStart,
    EXPECTATION_INVALID: 'Les périodes, les valeurs et la valeur de départ du résultat attendu ne concordent pas.',
    COMMITMENT_WITHOUT_REASON: 'Il s’agit d’un résultat annoncé dans une version. Motivez la correction.',
    BASELINE_DIFFERS: 'La valeur de départ diffère du chiffre enregistré pour sa période.',
    WORSE_TARGET_WITHOUT_REASON: 'La valeur cible est moins bonne que le dernier chiffre enregistré. Motivez-la.',
    REASON_REQUIRED: 'L’élément est suspendu ou arrêté sans motivation. Ajoutez une motivation.',
    IN_USE: 'Le fichier omet un élément utilisé en dehors du plan.',
    WOULD_LOSE_ACCESS: wouldLoseAccess,
  },
}

export const acts: SameKeys<typeof enActs> = {
  'plans.bulk.changeElements': 'Plusieurs éléments modifiés',
  'plans.bulk.moveElements': 'Plusieurs éléments déplacés',
  'plans.bulk.removeElements': 'Plusieurs éléments supprimés',
  'plans.changePlan': 'Données du plan modifiées',
  'plans.copy.pasteElements': 'Éléments copiés dans un plan',
  'plans.guidance.setGuidanceDepth': 'Niveau d’accompagnement modifié',
  'plans.outline.addElement': 'Élément ajouté',
  'plans.outline.changeElement': 'Élément modifié',
  'plans.outline.moveElement': 'Élément déplacé',
  'plans.outline.removeElement': 'Élément supprimé',
  'plans.removePlan': 'Projet de plan supprimé',
  'plans.sendPlan': 'Plan envoyé aux lecteurs',
  'plans.startPlan': 'Plan créé',
  'plans.undo.redo': 'Action rétablie',
  'plans.undo.skipUndoStep': 'Étape d’annulation omise',
  'plans.undo.undo': 'Action annulée',
}

export const dates: SameKeys<typeof enDates> = {
  kinds: { plan: labels.plan, milestone: 'Jalon' },
  events: {
    plan: {
      starts: 'début de la période',
      ends: 'fin de la période',
      decided: statuses.approved,
      in_force: 'entré en vigueur',
      published: 'publié',
    },
    milestone: { due: 'jalon à atteindre' },
  },
}
