import type { SameKeys } from '#shared/messages.ts'
import { plural } from '#shared/plural.ts'
import type { en } from './en.ts'
import { fr as general } from './general/fr.ts'

export const fr: SameKeys<typeof en> = {
  checks: 'Contrôles',
  checksOf: (count) => `Contrôles · ${count}`,
  intro:
    'Exigences de la loi et de la méthode que ce plan ne remplit pas encore. Une erreur bloque l’étape de la procédure d’approbation à laquelle elle se rapporte ou, à défaut de procédure d’approbation, l’action de figer une version. Un avertissement ne bloque rien, mais certains demandent une motivation lors de la soumission du plan. Un conseil est donné à titre d’information.',
  empty: 'Aucun point à corriger',
  emptyText: 'Toutes les règles applicables ont été calculées. Il n’y a aucun point à corriger.',
  severity: { error: 'erreur', warning: 'avertissement', hint: 'conseil' },
  notComputed: 'non calculé',
  rule: 'règle',
  methodRule: 'règle de méthode',
  basis: 'Fondement',
  element: 'Élément',
  wholePlan: 'l’ensemble du plan',
  fix: 'Correction',
  goThere: 'Ouvrir',
  blocks: (count) => `${count} ${plural('fr', count, 'erreur bloquante', 'erreurs bloquantes')}`,
  exception: {
    grant: 'Accorder une exception',
    reason: 'Motivation (imprimée dans la version)',
    endsOn: 'Valable jusqu’au',
    grantedBy: (person, on) => `Exception accordée par ${person}, jusqu’au ${on}`,
    withdraw: 'Retirer',
    title: 'Exceptions motivées',
    none: 'Aucune exception n’a été accordée.',
  },
  scores: {
    title: 'Quatre facteurs de réussite',
    measurability: 'Mesurabilité',
    accountability: 'Responsabilité',
    evaluation: 'Évaluation',
    adaptation: 'Adaptation',
    accountableCount: (met, all) =>
      `${met} ${plural('fr', met, 'élément', 'éléments')} sur ${all} avec une fonction responsable`,
    measured: (met, all) => `${met} ${plural('fr', met, 'objectif mesuré', 'objectifs mesurés')} sur ${all}`,
    missing: {
      elements: 'non calculé : aucun élément ne vous est visible',
      nothing_to_answer_for: 'non calculé : aucun élément ne requiert de fonction responsable',
      nothing_to_measure: 'non calculé : le plan ne contient aucun objectif à mesurer',
      indicators: 'non calculé : aucune règle sur la mesure des objectifs ne s’applique ici',
      evaluations: 'non calculé : les évaluations ne sont pas encore enregistrées',
      adaptations: 'non calculé : les adaptations ne sont pas encore enregistrées',
    },
  },
  levels: {
    international: 'niveau international',
    federal: 'niveau fédéral',
    national: 'niveau national',
    community: 'communautés',
    region: 'régions',
    province: 'provinces',
    district: 'arrondissements',
    zone: 'zones de police',
    municipality: 'communes',
    private: 'partenaires privés',
  },
  chain: { prevention: 'prévention', reaction: 'réaction', aftercare: 'suivi' },
  sections: {
    kind: 'type de plan',
    elements: 'contenu du plan',
    items: 'points soumis à réponse',
    comments: 'remarques recueillies',
    competences: 'tableau des compétences',
    units: 'structure du pays',
    results: 'résultats attendus',
    figures: 'chiffres des résultats attendus',
    neighbours: 'chiffres des territoires voisins visibles pour le lecteur',
    phenomena: 'listes de phénomènes',
    ranking: 'matrice d’argumentation',
    path: 'avancement de la procédure d’approbation',
    unapprovedChanges: 'modifications non approuvées',
  },
  resultMessages: {
    missing_sections: (w) => `Non calculé. Données manquantes : ${w.sections}.`,
    ...general.resultMessages,
    R06: {
      not_there: (w) => `Exigé par la loi, mais encore absent : ${w.required}.`,
    },
    R10: {
      not_named: () =>
        'Cet élément figure dans une annexe confidentielle, mais aucun conseil ne l’a déclaré confidentiel.',
      points_at_confidential: () => 'Renvoie à une partie confidentielle. Le lien lui-même révélerait cette partie.',
    },
    R11: {
      no_answer: (w) => `« ${w.item} » (${w.upperPlan}) n’a pas reçu de réponse.`,
      no_reasons: (w) => `La réponse à « ${w.item} » n’est pas motivée.`,
    },
    R14: {
      no_objective: () => 'Cette priorité n’a pas d’objectif.',
      no_source: () =>
        'Cette priorité n’est pas justifiée : il n’y a ni motivation, ni lien avec un plan de niveau supérieur, ni réponse, ni organisation contributrice.',
      override: (w) =>
        `« ${w.phenomenon} » a été retenu comme priorité avant des phénomènes mieux classés, sans motivation.`,
      tie: (w) => `« ${w.phenomenon} » a été retenu comme priorité avant des phénomènes de même rang, sans motivation.`,
    },
    R15: {
      many_priorities: (w) => `Le plan compte ${w.count} priorités. Le maximum recommandé est de ${w.maxCount}.`,
      many_actions: (w) =>
        `Une seule fonction (${w.function}, ${w.unit}) est responsable de ${w.count} actions en cours. Le maximum recommandé est de ${w.maxCount}.`,
    },
    R16: {
      nobody: () => 'Aucune fonction responsable n’a été désignée.',
      not_competent: (w) => `${w.unit} est responsable, mais la compétence appartient à : ${w.levels}.`,
    },
    R17: {
      empty: () => 'Aucun moyen n’est indiqué, et les moyens ne sont pas marqués comme non disponibles.',
      over: (w) => `Prévu : ${w.amount} ; disponible : ${w.available}.`,
      over_inventory: (w) =>
        `${w.year} : ${w.amount} h prévues dans ce plan, ${w.available} h encore disponibles dans l’organisation.`,
      over_inventory_budget: (w) =>
        `${w.year} : ${w.amount} euros prévus dans ce plan, ${w.available} euros confirmés.`,
    },
    R18: {
      none: () => 'Aucun indicateur n’a encore été choisi.',
      no_baseline: (w) => `${w.indicator} : pas de valeur de départ.`,
      no_target: (w) => `${w.indicator} : pas de valeur cible.`,
      no_source: (w) => `${w.indicator} : pas de source pour les chiffres.`,
      no_rhythm: (w) => `${w.indicator} : pas de fréquence de mesure.`,
      no_outcome: () => 'Cet objectif stratégique n’a pas d’indicateur de résultat ou d’impact.',
    },
    R19: {
      asks_nothing: (w) => `${w.indicator} : la valeur cible n’est pas meilleure que la valeur de départ.`,
      redefined: (w) => `${w.indicator} : la définition a changé depuis que le résultat a été annoncé.`,
    },
    R20: {
      would_be_added: (w) =>
        `Les chiffres de l’indicateur ${w.indicator} ne s’additionnent pas. Il n’y a donc pas de chiffre pour ce territoire.`,
    },
    R21: {
      alone: (w) => `Mesuré uniquement par l’indicateur d’activité ${w.indicator}.`,
      without_effort: (w) => `${w.indicator} est affiché sans l’activité correspondante.`,
    },
    R22: {
      no_source: (w) => `${w.indicator} : des chiffres imprimés dans une version n’ont pas de source.`,
      no_date: (w) =>
        `${w.indicator} : pour des chiffres imprimés dans une version, la date d’extraction de la source n’est pas indiquée.`,
      baseline_not_told: (w) =>
        `${w.indicator} : aucun chiffre n’a été communiqué pour la période de la valeur de départ. On ignore si celle-ci est provisoire.`,
    },
    R23: {
      classified: () =>
        'Contient une mention de classification légale. Les informations classifiées doivent être traitées dans un système homologué.',
      crooked_label: (w) => `« ${w.label} » n’est pas un label TLP 2.0. Les labels sont fixes et jamais traduits.`,
      red_for_nobody: () => 'TLP:RED est réservé à des personnes désignées, mais aucune n’est indiquée.',
      laxer_than_plan: (w) => `Marqué ${w.own} dans un plan marqué ${w.plan}. Le marquage le plus strict s’applique.`,
    },
    R24: {
      national_number: () =>
        'Contient un numéro de registre national. Les données à caractère personnel n’ont pas leur place dans un plan.',
      bank_account: () =>
        'Contient un numéro de compte bancaire. Les données à caractère personnel n’ont pas leur place dans un plan.',
      number_plate: () =>
        'Contient une plaque d’immatriculation. Les données à caractère personnel n’ont pas leur place dans un plan.',
    },
    R28: {
      ended_before: (w) => `${w.unit} n’existe plus depuis le ${w.date}, avant le début du plan.`,
      begins_after: (w) => `${w.unit} n’existe qu’à partir du ${w.date}, après la fin du plan.`,
      ends_within: (w) =>
        `${w.unit} cesse d’exister le ${w.date}, pendant la période du plan. Indiquez son successeur.`,
    },
    R32: {
      stopped_silently: () => 'Arrêté sans motivation.',
      paused_silently: () => 'Suspendu sans motivation.',
    },
    R33: {
      no_answer: (w) =>
        w.count === '1'
          ? '1 remarque recueillie n’a pas reçu de réponse.'
          : `${w.count} remarques recueillies n’ont pas reçu de réponse.`,
      no_answer_to_point: (w) =>
        w.count === '1'
          ? '1 point d’un avis n’a pas reçu de réponse.'
          : `${w.count} points d’avis n’ont pas reçu de réponse.`,
    },
    R34: {
      no_priority: () => 'Ni priorité ni motivation n’est indiquée.',
      no_end: () => 'Aucune date de fin n’est fixée.',
      past_its_end: (w) => `Aurait dû se terminer le ${w.date}.`,
    },
    R35: {
      no_crosswalk: (w) =>
        `« ${w.phenomenon} » figure sur une liste plus ancienne (${w.list}) et n’a pas d’équivalent dans la liste actuelle.`,
    },
    R36: {
      other_way: (w) =>
        `${w.indicator} (${w.unit}) : dans des territoires voisins, les chiffres évoluent en sens inverse : ${w.areas}. Il peut s’agir d’un effet de déplacement.`,
    },
    M01: {
      not_reached: (w) => `Les mesures prévues pour cette priorité ne couvrent pas : ${w.chain}.`,
    },
    M02: {
      nobody_competent: (w) =>
        `Aucun responsable, contributeur ou partenaire n’est compétent. La compétence appartient à : ${w.levels}.`,
    },
    M03: {
      not_asked: (w) => `Besoins pas encore demandés : ${w.count}.`,
    },
    M04: {
      not_carried: (w) =>
        `« ${w.item} » (${w.upperPlan}) a été repris, mais aucun élément de ce plan ne le met en œuvre.`,
    },
    M05: {
      out_of_date: (w) => `Traduction à mettre à jour : ${w.languages}.`,
    },
    M06: {
      not_carried_out: () => 'Aucune action, aucun projet ni programme ne met cet objectif en œuvre.',
    },
    M07: {
      begins_outside: (w) => `Commence le ${w.date}, en dehors de la période du plan.`,
      ends_outside: (w) => `Se termine le ${w.date}, en dehors de la période du plan.`,
      due_outside: (w) => `L’échéance du ${w.date} tombe en dehors de la période du plan.`,
    },
    M08: {
      said_twice: () => 'Porte le même titre qu’un autre objectif de ce plan.',
    },
  },
  fixes: {
    ...general.fixes,
    R06: 'Ajoutez-le dans la section prévue. Si la zone n’a pas de telles missions, ajoutez une mission « aucune ».',
    R10: 'Marquez-le comme confidentiel, avec l’organe décisionnel et la date, ou déplacez-le. Supprimez le lien.',
    R11: 'Choisissez une réponse : déjà repris, reprendre, adapter, en partie, pas de capacité ou sans objet. Motivez-la.',
    R14: 'Ajoutez un objectif et une justification : une motivation, un lien avec un plan de niveau supérieur ou une organisation contributrice. Si la décision s’écarte du classement, enregistrez-la avec une motivation.',
    R15: 'Réduisez le nombre, regroupez ce qui va ensemble ou répartissez le travail entre plusieurs fonctions.',
    R16: 'Désignez une seule fonction responsable, à un niveau compétent.',
    R17: 'Indiquez les heures, le personnel ou le budget, ou choisissez « non disponible ». Si les moyens prévus dépassent les moyens disponibles, réduisez-les, reportez-les ou enregistrez une décision de capacité sous Moyens.',
    R18: 'Choisissez un indicateur sous Résultats et indiquez une valeur de départ et une valeur cible. Un objectif stratégique requiert un indicateur de résultat ou d’impact.',
    R19: 'Fixez une valeur cible meilleure que la valeur de départ, ou corrigez le résultat annoncé en le motivant.',
    R20: 'Mesurez dans un territoire pour lequel des chiffres sont communiqués, ou choisissez un indicateur dont les chiffres s’additionnent.',
    R21: 'Ajoutez un indicateur de résultat, ou affichez cet indicateur avec l’activité correspondante.',
    R22: 'Communiquez à nouveau les chiffres avec leur source et la date de leur extraction ou de la clôture de la source. Communiquez le chiffre de la valeur de départ, ou utilisez un chiffre communiqué comme valeur de départ.',
    R23: 'Utilisez l’un des cinq labels TLP tel quel, sans mention de classification.',
    R24: 'Supprimez ces données. Un plan contient des chiffres agrégés, jamais de données à caractère personnel.',
    R28: 'Indiquez l’unité qui existe pendant la période du plan : le successeur ou le prédécesseur.',
    R32: 'Donnez une motivation.',
    R33: 'Répondez à chaque remarque et à chaque point d’un avis : suivi, suivi en partie ou non suivi, avec une motivation.',
    R34: 'Placez-le sous une priorité ou donnez une motivation, et fixez une date de fin.',
    R35: 'Demandez à un administrateur d’ajouter une relation à la table de correspondance.',
    R36: 'Examinez l’évolution dans les territoires voisins et contactez-y les fonctions responsables. Ce conseil n’est pas une évaluation.',
    M01: 'Ajoutez des mesures pour ce maillon de la chaîne, ou un partenaire qui les prend en charge.',
    M02: 'Indiquez un partenaire ou un contributeur compétent.',
    M03: 'Adressez la demande à l’organisation qui doit décider, et marquez le besoin comme demandé.',
    M04: 'Liez l’élément qui le met en œuvre, ou modifiez la réponse.',
    M05: 'Mettez la traduction à jour, ou confirmez qu’elle est toujours correcte.',
    M06: 'Ajoutez une action, un projet ou un programme en dessous, ou établissez un lien avec l’un d’eux.',
    M07: 'Modifiez la date pour qu’elle tombe dans la période du plan.',
    M08: 'Gardez l’un des deux, ou précisez la différence dans les titres.',
  },
  errors: {
    EXCEPTION_ENDS_IN_THE_PAST:
      'La date de fin d’une exception doit être dans le futur. Choisissez une date ultérieure.',
    RESULT_NOT_FOUND: 'Ce point n’existe plus ; une exception n’est plus nécessaire. Rechargez la page.',
    ALREADY_EXCEPTED: 'Il existe déjà une exception pour ce point. Retirez-la d’abord.',
  },
}
