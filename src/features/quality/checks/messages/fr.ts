import type { SameKeys } from '#shared/messages.ts'
import type { en } from './en.ts'
import { fr as general } from './general/fr.ts'

export const fr: SameKeys<typeof en> = {
  checks: 'Contrôles',
  checksOf: (count) => `Contrôles · ${count}`,
  intro:
    'Ce que la loi et la méthode demandent encore à ce plan. Une erreur empêche l’étape du parcours légal à laquelle elle appartient, ou sinon de figer une version ; un avertissement demande un motif ; un conseil est seulement montré.',
  nothing: 'Rien n’est demandé',
  nothingText: 'Chaque règle applicable a été calculée, et aucune n’a rien trouvé.',
  severity: { error: 'erreur', warning: 'avertissement', hint: 'conseil' },
  notComputed: 'non calculé',
  rule: 'règle',
  methodRule: 'règle de méthode',
  basis: 'Fondement',
  element: 'À propos de',
  wholePlan: 'le plan dans son ensemble',
  fix: 'Comment y remédier',
  goThere: 'Y aller',
  blocks: (count) =>
    count === 1 ? '1 erreur empêche une étape ou une version' : `${count} erreurs empêchent une étape ou une version`,
  exception: {
    give: 'Donner une exception motivée',
    reason: 'Motif, imprimé dans la version',
    endsOn: 'Vaut jusqu’au',
    given: (person, on) => `Exception de ${person}, jusqu’au ${on}`,
    withdraw: 'Retirer',
    title: 'Exceptions motivées',
    none: 'Aucune exception n’a été donnée.',
  },
  scores: {
    title: 'Quatre facteurs de réussite',
    measurability: 'Mesurabilité',
    accountability: 'Responsabilité',
    evaluation: 'Évaluation',
    adaptation: 'Adaptation',
    of: (met, all) => `${met} sur ${all} ont un responsable`,
    measured: (met, all) => `${met} objectifs sur ${all} sont mesurés`,
    missing: {
      elements: 'non calculé : rien n’est lisible',
      nothing_to_answer_for: 'non calculé : rien dans le plan ne demande un responsable',
      nothing_to_measure: 'non calculé : aucun objectif à mesurer',
      indicators: 'non calculé : aucune règle ne demande ici comment les objectifs sont mesurés',
      evaluations: 'non calculé : aucune évaluation n’est encore tenue ici',
      adaptations: 'non calculé : aucune adaptation n’est encore tenue ici',
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
    kind: 'le type de plan',
    elements: 'le contenu du plan',
    items: 'ce qui a été demandé d’en haut',
    comments: 'ce qui a été remarqué lors des consultations',
    competences: 'le tableau des compétences',
    units: 'la structure du pays',
    results: 'résultats attendus',
    figures: 'les chiffres derrière les résultats attendus',
    neighbours: 'chiffres des territoires voisins, tels que le lecteur peut les lire',
    phenomena: 'les listes de phénomènes',
    ranking: 'la matrice d’argumentation',
    path: 'où en est le plan sur son parcours légal',
    unapprovedChanges: 'ce qui a changé depuis l’approbation',
  },
  resultMessages: {
    missing_sections: (w) => `Non calculé ; il manque : ${w.sections}.`,
    ...general.resultMessages,
    R06: {
      not_there: (w) => `La loi demande : ${w.required} ; le plan ne le contient pas encore.`,
    },
    R10: {
      not_named: () => 'Figure parmi les annexes confidentielles, mais aucun conseil ne l’a nommé confidentiel.',
      points_at_confidential: () => 'Renvoie à une partie confidentielle : le lien lui-même la révélerait.',
    },
    R11: {
      no_answer: (w) => `« ${w.item} » de ${w.upperPlan} n’a pas de réponse.`,
      no_reasons: (w) => `La réponse à « ${w.item} » n’a pas de motifs.`,
    },
    R14: {
      no_objective: () => 'Aucun objectif propre ne figure sous cette priorité.',
      no_source: () =>
        'Rien ne dit pourquoi c’est une priorité : ni motif, ni lien vers le haut, ni réponse, ni contributeur.',
      override: (w) =>
        `« ${w.phenomenon} » est devenu prioritaire avant ce qui est mieux classé, et personne ne dit pourquoi.`,
      tie: (w) =>
        `« ${w.phenomenon} » est devenu prioritaire avant ce qui est aussi bien classé, et personne ne dit pourquoi.`,
    },
    R15: {
      many_priorities: (w) => `${w.count} priorités ; plus de ${w.maxCount}, c’est beaucoup pour un tel plan.`,
      many_actions: (w) =>
        `${w.count} actions en cours attendent une seule fonction (${w.function}, ${w.unit}) ; plus de ${w.maxCount}, c’est beaucoup.`,
    },
    R16: {
      nobody: () => 'Personne n’en est responsable.',
      not_competent: (w) => `${w.unit} en est responsable, mais la compétence appartient à : ${w.levels}.`,
    },
    R17: {
      empty: () => 'Aucun moyen n’est indiqué, et il n’est pas dit qu’aucun n’est disponible.',
      over: (w) => `${w.amount} promis, ${w.available} disponibles.`,
      over_inventory: (w) =>
        `${w.year} : ${w.amount} heures promises par ce plan, ${w.available} heures restantes de ce que l’organisation a.`,
      over_inventory_budget: (w) => `${w.year} : ${w.amount} euros promis par ce plan, ${w.available} euros certains.`,
    },
    R18: {
      none: () => 'Rien ne dit comment ceci est mesuré.',
      no_baseline: (w) => `${w.indicator} : pas de valeur de départ.`,
      no_target: (w) => `${w.indicator} : pas de valeur cible.`,
      no_source: (w) => `${w.indicator} : personne ne dit d’où viennent les chiffres.`,
      no_rhythm: (w) => `${w.indicator} : personne ne dit à quel rythme on mesure.`,
      no_outcome: () => 'Mesuré par ce qui est fait, non par ce qui en résulte.',
    },
    R19: {
      asks_nothing: (w) => `${w.indicator} : la valeur cible n’est pas meilleure que la valeur de départ.`,
      redefined: (w) => `${w.indicator} a changé de sens depuis la promesse.`,
    },
    R20: { would_be_added: (w) => `${w.indicator} ne s’additionne pas : cette zone ne peut avoir de chiffre.` },
    R21: {
      alone: (w) => `Mesuré seulement par ${w.indicator}, que l’effort seul peut faire monter.`,
      without_effort: (w) => `${w.indicator} est lu sans l’effort qui est derrière.`,
    },
    R22: {
      no_source: (w) => `${w.indicator} : pour des chiffres qu’une version imprime, personne ne dit d’où ils viennent.`,
      no_date: (w) =>
        `${w.indicator} : pour des chiffres qu’une version imprime, personne ne dit quand ils ont été extraits de leur source.`,
      baseline_not_told: (w) =>
        `${w.indicator} : aucun chiffre de la période de la valeur de départ n’a été communiqué ; on ignore si elle est provisoire.`,
    },
    R23: {
      classified: () => 'Porte une marque de classification légale. Sa place est dans un système accrédité.',
      crooked_label: (w) => `« ${w.label} » n’est pas un label de TLP 2.0. Les labels sont fixes et jamais traduits.`,
      red_for_nobody: () => 'TLP:RED est pour des personnes nommées, et aucune ne l’est.',
      laxer_than_plan: (w) => `Marqué ${w.own} dans un plan marqué ${w.plan} : le plus strict prévaut.`,
    },
    R24: {
      national_number: () =>
        'Contient un numéro de registre national : les données d’une personne n’ont pas leur place dans un plan.',
      bank_account: () => 'Contient un compte bancaire : les données d’une personne n’ont pas leur place dans un plan.',
      number_plate: () =>
        'Contient une plaque d’immatriculation : les données d’une personne n’ont pas leur place dans un plan.',
    },
    R28: {
      ended_before: (w) => `${w.unit} avait pris fin le ${w.date}, avant le début du plan.`,
      begins_after: (w) => `${w.unit} commence le ${w.date}, après la fin du plan.`,
      ends_within: (w) => `${w.unit} prend fin le ${w.date}, pendant la période : nommez ce qui suit.`,
    },
    R32: {
      stopped_silently: () => 'A été arrêté sans raison.',
      paused_silently: () => 'A été suspendu sans raison.',
    },
    R33: {
      no_answer: (w) =>
        w.count === '1'
          ? '1 remarque de consultation n’a pas de réponse.'
          : `${w.count} remarques de consultation n’ont pas de réponse.`,
      no_answer_to_point: (w) =>
        w.count === '1' ? '1 point d’un avis n’a pas de réponse.' : `${w.count} points d’avis n’ont pas de réponse.`,
    },
    R34: {
      no_priority: () => 'Ne nomme ni priorité ni motif.',
      no_end: () => 'N’a pas de date de fin.',
      past_its_end: (w) => `Aurait dû prendre fin le ${w.date}.`,
    },
    R35: {
      no_crosswalk: (w) =>
        `« ${w.phenomenon} » figure sur une liste plus ancienne (${w.list}) ; rien n’en mène à l’actuelle.`,
    },
    R36: {
      other_way: (w) =>
        `${w.indicator} (${w.unit}) : chez les voisins, cela va dans l’autre sens : ${w.areas}. Cela a pu s’y déplacer, ou non.`,
    },
    M01: {
      not_reached: (w) => `Le travail sous cette priorité n’atteint pas : ${w.chain}.`,
    },
    M02: {
      nobody_competent: (w) =>
        `Aucun responsable, contributeur ou partenaire n’a la compétence, qui appartient à : ${w.levels}.`,
    },
    M03: {
      not_asked: (w) => `Besoins d’ailleurs qui n’ont encore été demandés à personne : ${w.count}.`,
    },
    M04: {
      not_carried: (w) => `« ${w.item} » de ${w.upperPlan} est repris, mais rien dans ce plan ne le porte.`,
    },
    M05: {
      out_of_date: (w) => `Plus ancien que sa source en : ${w.languages}.`,
    },
    M06: {
      not_carried_out: () => 'Rien ne met cet objectif en œuvre.',
    },
    M07: {
      begins_outside: (w) => `Commence le ${w.date}, hors de la période du plan.`,
      ends_outside: (w) => `Prend fin le ${w.date}, hors de la période du plan.`,
      due_outside: (w) => `Échoit le ${w.date}, hors de la période du plan.`,
    },
    M08: {
      said_twice: () => 'Dit la même chose qu’un autre objectif de ce plan.',
    },
  },
  mends: {
    ...general.mends,
    R06: 'Écrivez-le dans sa section ; si la zone n’a pas de telles missions, ajoutez-en une qui dit « aucune ».',
    R10: 'Nommez-le confidentiel, avec qui a décidé et quand, ou déplacez-le ; retirez le lien.',
    R11: 'Répondez : couvert, reprendre, adapter, en partie, pas de capacité ou sans objet, avec les motifs.',
    R14: 'Placez un objectif en dessous et dites pourquoi : un motif, un lien vers un plan supérieur, une autorité qui contribue. Là où la décision s’écarte du classement : consignez-la avec un motif.',
    R15: 'Choisissez-en moins, réunissez ce qui va ensemble, ou répartissez sur plus de fonctions.',
    R16: 'Nommez une seule fonction responsable, à un niveau compétent.',
    R17: 'Indiquez heures, personnes ou budget, ou dites « non disponible ». Où l’on promet plus qu’il n’y a : réduisez, déplacez, ou décidez sous Moyens ce que la capacité porte.',
    R18: 'Choisissez un indicateur sous Résultats, avec une valeur de départ et une valeur cible ; un objectif stratégique demande un indicateur d’effet.',
    R19: 'Demandez plus que ce qui était déjà là, ou rectifiez la promesse avec une raison.',
    R20: 'Mesurez dans la zone dont les chiffres sont donnés, ou choisissez un indicateur qui s’additionne.',
    R21: 'Ajoutez un indicateur d’effet, ou celui de l’effort à côté duquel lire celui-ci.',
    R22: 'Enregistrez de nouveau les chiffres avec leur source et le jour de leur extraction ou de sa clôture ; communiquez le chiffre de la valeur de départ, ou prenez-en un qui l’a été.',
    R23: 'Utilisez un des cinq labels tels quels, et aucune marque de classification.',
    R24: 'Retirez-le. Un plan contient des totaux, jamais des personnes.',
    R28: 'Nommez l’unité qui existe pendant la période du plan : son successeur ou prédécesseur.',
    R32: 'Dites pourquoi.',
    R33: 'Répondez à chaque remarque et à chaque point d’un avis : suivi, en partie ou non suivi, avec les motifs.',
    R34: 'Placez-le sous une priorité ou donnez un motif, et fixez une date de fin.',
    R35: 'Demandez à un administrateur d’ajouter une relation à la table de correspondance.',
    R36: 'Regardez ce qui se passe chez les voisins et parlez avec qui en répond. Rien n’en est jugé.',
    M01: 'Ajoutez du travail pour ce maillon, ou un partenaire qui le fait.',
    M02: 'Nommez un partenaire ou un contributeur compétent.',
    M03: 'Demandez-le à qui doit décider, et dites que c’est demandé.',
    M04: 'Liez l’élément qui le porte, ou répondez autrement.',
    M05: 'Mettez la traduction à jour, ou dites qu’elle vaut encore.',
    M06: 'Placez une action, un projet ou un programme en dessous, ou établissez un lien.',
    M07: 'Ramenez la date dans la période du plan.',
    M08: 'Gardez l’un des deux, ou dites dans leurs mots en quoi ils diffèrent.',
  },
  refusals: {
    EXCEPTION_ENDS_IN_THE_PAST: 'Une exception vaut jusqu’à un jour encore à venir.',
    RESULT_NOT_FOUND: 'Cette règle ne demande rien ici : il n’y a rien à excepter.',
    ALREADY_EXCEPTED: 'Il y a déjà une exception pour ceci. Retirez-la d’abord.',
  },
}
