import type { RuleMessages } from './rule-messages.ts'

export const fr: RuleMessages = {
  required_items: {
    item_missing: (w) => `Exigé, mais encore absent : ${w.required}.`,
    fix: 'Ajoutez-le dans la section prévue. Si la loi admet qu’il n’y en ait pas, indiquez-le : ajoutez « aucun ».',
  },
  confidentiality: {
    not_named: () =>
      'Cet élément figure dans une annexe confidentielle, mais personne ne l’a proposé comme confidentiel.',
    refers_to_confidential: () => 'Renvoie à une partie confidentielle. Le lien lui-même révélerait cette partie.',
    fix: 'Proposez-le comme confidentiel, avec un motif, ou déplacez-le. Supprimez le lien.',
  },
  answers: {
    no_answer: (w) => `« ${w.item} » (${w.upperPlan}) n’a pas reçu de réponse.`,
    no_reasons: (w) => `La réponse à « ${w.item} » n’est pas motivée.`,
    fix: 'Choisissez une réponse : déjà repris, reprendre, adapter, en partie, pas de capacité ou sans objet. Motivez-la.',
  },
  argumentation: {
    no_objective: () => 'Cette priorité n’a pas d’objectif.',
    no_source: () =>
      'Cette priorité n’est pas justifiée : il n’y a ni motivation, ni lien avec un plan de niveau supérieur, ni réponse, ni organisation contributrice.',
    override: (w) =>
      `« ${w.phenomenon} » a été retenu comme priorité avant des phénomènes mieux classés, sans motivation.`,
    tie: (w) => `« ${w.phenomenon} » a été retenu comme priorité avant des phénomènes de même rang, sans motivation.`,
    fix: 'Ajoutez un objectif et une justification : une motivation, un lien avec un plan de niveau supérieur ou une organisation contributrice. Si la décision s’écarte du classement, enregistrez-la avec une motivation.',
  },
  load: {
    many_priorities: (w) => `Le plan compte ${w.count} priorités. Le maximum recommandé est de ${w.maxCount}.`,
    many_actions: (w) =>
      `Une seule fonction (${w.function}, ${w.unit}) est responsable de ${w.count} actions en cours. Le maximum recommandé est de ${w.maxCount}.`,
    fix: 'Réduisez le nombre, regroupez ce qui va ensemble ou répartissez le travail entre plusieurs fonctions.',
  },
  accountability: {
    no_function: () => 'Aucune fonction responsable n’a été désignée.',
    not_competent: (w) => `${w.unit} est responsable, mais la compétence appartient à : ${w.levels}.`,
    fix: 'Désignez une seule fonction responsable, à un niveau compétent.',
  },
  accountable_holder: {
    no_holder: (w) =>
      `La fonction « ${w.function} » (${w.unit}) n’a pas de titulaire aujourd’hui : personne n’est responsable.`,
    no_deputy: (w) => `La fonction « ${w.function} » (${w.unit}) n’a pas de suppléant.`,
    fix: 'Désignez un titulaire ou un suppléant de la fonction, ou choisissez une autre fonction responsable.',
  },
  resources: {
    empty: () => 'Aucun moyen n’est indiqué, et les moyens ne sont pas marqués comme non disponibles.',
    over: (w) => `Prévu : ${w.amount} ; disponible : ${w.available}.`,
    over_inventory: (w) =>
      `${w.year} : ${w.amount} h prévues dans ce plan, ${w.available} h encore disponibles dans l’organisation.`,
    over_inventory_budget: (w) => `${w.year} : ${w.amount} euros prévus dans ce plan, ${w.available} euros confirmés.`,
    fix: 'Indiquez les heures, le personnel ou le budget, ou choisissez « non disponible ». Si les moyens prévus dépassent les moyens disponibles, réduisez-les, reportez-les ou enregistrez une décision de capacité sous Moyens.',
  },
  measurement: {
    none: () => 'Aucun indicateur n’a encore été choisi.',
    no_baseline: (w) => `${w.indicator} : pas de valeur de départ.`,
    no_target: (w) => `${w.indicator} : pas de valeur cible.`,
    no_source: (w) => `${w.indicator} : pas de source pour les chiffres.`,
    no_rhythm: (w) => `${w.indicator} : pas de fréquence de mesure.`,
    no_outcome: () => 'Cet objectif stratégique n’a pas d’indicateur de résultat ou d’impact.',
    fix: 'Choisissez un indicateur sous Résultats et indiquez une valeur de départ et une valeur cible. Un objectif stratégique requiert un indicateur de résultat ou d’impact.',
  },
  ambition: {
    no_ambition: (w) => `${w.indicator} : la valeur cible n’est pas meilleure que la valeur de départ.`,
    redefined: (w) => `${w.indicator} : la définition a changé depuis que le résultat a été annoncé.`,
    baseline_differs: (w) =>
      `${w.indicator} : la valeur de départ (${w.baseline}) diffère du chiffre enregistré (${w.recorded}).`,
    fix: 'Fixez une valeur cible meilleure que la valeur de départ, ou corrigez le résultat annoncé en le motivant.',
  },
  additivity: {
    would_be_added: (w) =>
      `Les chiffres de l’indicateur ${w.indicator} ne s’additionnent pas. Il n’y a donc pas de chiffre pour ce territoire.`,
    fix: 'Mesurez dans un territoire pour lequel des chiffres sont communiqués, ou choisissez un indicateur dont les chiffres s’additionnent.',
  },
  ambiguity: {
    alone: (w) => `Mesuré uniquement par l’indicateur d’activité ${w.indicator}.`,
    without_effort: (w) => `${w.indicator} est affiché sans l’activité correspondante.`,
    fix: 'Ajoutez un indicateur de résultat, ou affichez cet indicateur avec l’activité correspondante.',
  },
  published_figures: {
    no_source: (w) => `${w.indicator} : des chiffres imprimés dans une version n’ont pas de source.`,
    no_date: (w) =>
      `${w.indicator} : pour des chiffres imprimés dans une version, la date d’extraction de la source n’est pas indiquée.`,
    baseline_not_reported: (w) =>
      `${w.indicator} : aucun chiffre n’a été communiqué pour la période de la valeur de départ. On ignore si celle-ci est provisoire.`,
    fix: 'Communiquez à nouveau les chiffres avec leur source et la date de leur extraction ou de la clôture de la source. Communiquez le chiffre de la valeur de départ, ou utilisez un chiffre communiqué comme valeur de départ.',
  },
  marking: {
    classified: () =>
      'Contient une mention de classification légale. Les informations classifiées doivent être traitées dans un système homologué.',
    malformed_marking: (w) => `« ${w.label} » n’est pas un label TLP 2.0. Les labels sont fixes et jamais traduits.`,
    red_without_persons: () => 'TLP:RED est réservé à des personnes désignées, mais aucune n’est indiquée.',
    less_restrictive_than_plan: (w) =>
      `Marqué ${w.own} dans un plan marqué ${w.plan}. Le marquage le plus strict s’applique.`,
    fix: 'Utilisez l’un des cinq labels TLP tel quel, sans mention de classification.',
  },
  personal_data: {
    national_number: () =>
      'Contient un numéro de registre national. Les données à caractère personnel n’ont pas leur place dans un plan.',
    bank_account: () =>
      'Contient un numéro de compte bancaire. Les données à caractère personnel n’ont pas leur place dans un plan.',
    number_plate: () =>
      'Contient une plaque d’immatriculation. Les données à caractère personnel n’ont pas leur place dans un plan.',
    fix: 'Supprimez ces données. Un plan contient des chiffres agrégés, jamais de données à caractère personnel.',
  },
  geography: {
    ended_before: (w) => `${w.unit} n’existe plus depuis le ${w.date}, avant le début du plan.`,
    begins_after: (w) => `${w.unit} n’existe qu’à partir du ${w.date}, après la fin du plan.`,
    ends_within: (w) => `${w.unit} cesse d’exister le ${w.date}, pendant la période du plan. Indiquez son successeur.`,
    fix: 'Indiquez l’unité qui existe pendant la période du plan : le successeur ou le prédécesseur.',
  },
  endings: {
    stopped_without_reason: () => 'Arrêté sans motivation.',
    paused_without_reason: () => 'Suspendu sans motivation.',
    fix: 'Donnez une motivation.',
  },
  comments: {
    no_answer: (w) =>
      w.count === '1'
        ? '1 remarque recueillie n’a pas reçu de réponse.'
        : `${w.count} remarques recueillies n’ont pas reçu de réponse.`,
    no_answer_to_point: (w) =>
      w.count === '1'
        ? '1 point d’un avis n’a pas reçu de réponse.'
        : `${w.count} points d’avis n’ont pas reçu de réponse.`,
    fix: 'Répondez à chaque remarque et à chaque point d’un avis : suivi, suivi en partie ou non suivi, avec une motivation.',
  },
  ad_hoc: {
    no_priority: () => 'Ni priorité ni motivation n’est indiquée.',
    no_end: () => 'Aucune date de fin n’est fixée.',
    past_its_end: (w) => `Aurait dû se terminer le ${w.date}.`,
    fix: 'Placez-le sous une priorité ou donnez une motivation, et fixez une date de fin.',
  },
  crosswalk: {
    no_crosswalk: (w) =>
      `« ${w.phenomenon} » figure sur une liste plus ancienne (${w.list}) et n’a pas d’équivalent dans la liste actuelle.`,
    fix: 'Demandez à un administrateur d’ajouter une relation à la table de correspondance.',
  },
  displacement: {
    other_way: (w) =>
      `${w.indicator} (${w.unit}) : dans des territoires limitrophes, les chiffres évoluent en sens inverse : ${w.areas}. Il peut s’agir d’un effet de déplacement.`,
    fix: 'Examinez l’évolution dans les territoires limitrophes et contactez-y les fonctions responsables. Ce conseil n’est pas une évaluation.',
  },
  whole_chain: {
    not_reached: (w) => `Les mesures prévues pour cette priorité ne couvrent pas : ${w.chain}.`,
    fix: 'Ajoutez des mesures pour ce maillon de la chaîne, ou un partenaire qui les prend en charge.',
  },
  competent_partner: {
    no_competent_body: (w) =>
      `Aucun responsable, contributeur ou partenaire n’est compétent. La compétence appartient à : ${w.levels}.`,
    fix: 'Indiquez un partenaire ou un contributeur compétent.',
  },
  needs: {
    not_asked: (w) => `Besoins pas encore demandés : ${w.count}.`,
    fix: 'Adressez la demande à l’organisation qui doit décider, et marquez le besoin comme demandé.',
  },
  carriers: {
    not_carried: (w) =>
      `« ${w.item} » (${w.upperPlan}) a été repris, mais aucun élément de ce plan ne le met en œuvre.`,
    fix: 'Liez l’élément qui le met en œuvre, ou modifiez la réponse.',
  },
  translations: {
    out_of_date: (w) => `Traduction à mettre à jour : ${w.languages}.`,
    fix: 'Mettez la traduction à jour, ou confirmez qu’elle est toujours correcte.',
  },
  required_languages: {
    missing: (w) => `Pas de texte dans une langue obligatoire : ${w.languages}.`,
    out_of_date: (w) => `Traduction à mettre à jour : ${w.languages}.`,
    fix: 'Ajoutez la langue au plan et traduisez les textes, ou confirmez qu’une traduction est toujours correcte.',
  },
  carried_out: {
    not_carried_out: () => 'Aucune action, aucun projet ni programme ne met cet objectif en œuvre.',
    fix: 'Ajoutez une action, un projet ou un programme en dessous, ou établissez un lien avec l’un d’eux.',
  },
  period: {
    begins_outside: (w) => `Commence le ${w.date}, en dehors de la période du plan.`,
    ends_outside: (w) => `Se termine le ${w.date}, en dehors de la période du plan.`,
    due_outside: (w) => `L’échéance du ${w.date} tombe en dehors de la période du plan.`,
    fix: 'Modifiez la date pour qu’elle tombe dans la période du plan.',
  },
  duplicates: {
    duplicate_title: () => 'Porte le même titre qu’un autre objectif de ce plan.',
    fix: 'Gardez l’un des deux, ou précisez la différence dans les titres.',
  },
  decided: {
    not_decided: (w) => `« ${w.step} » : le plan est marqué comme approuvé, mais il manque une décision : ${w.who}.`,
    no_participant: (w) =>
      `« ${w.step} » : aucune organisation ni fonction n’est connue pour décider ou rendre un avis.`,
    seat_empty: (w) => `« ${w.step} » : le siège « ${w.who} » n’a pas de titulaire connu.`,
    refused: (w) => `« ${w.step} » : approbation refusée.`,
    response_pending: (w) => `« ${w.step} » : réponse attendue : ${w.who}.`,
    fix: 'Demandez la décision manquante dans la procédure d’approbation, ou enregistrez la décision prise. Si aucune organisation ni aucune fonction n’est connue, ajoutez-la à la structure du pays.',
  },
  seat_holder: {
    seat_vacant: (w) => `Étape « ${w.step} » : la fonction « ${w.who} » n’a pas de titulaire aujourd’hui.`,
    fix: 'Désignez un titulaire de la fonction avant l’étape.',
  },
  completed_before: {
    step_skipped: (w) => `« ${w.step} » n’a pas été terminée avant « ${w.laterStep} ».`,
    no_reason: (w) => `« ${w.step} » : absence d’avis constatée sans motivation : ${w.who}.`,
    no_participant: (w) =>
      `« ${w.step} » : aucune organisation ni fonction n’est connue pour décider ou rendre un avis.`,
    refused: (w) => `« ${w.step} » : approbation refusée.`,
    response_pending: (w) => `« ${w.step} » : réponse attendue : ${w.who}.`,
    fix: 'Dans la procédure d’approbation, demandez l’avis ou la décision qui manque, enregistrez-le, ou constatez l’absence d’avis avec une motivation.',
  },
  reason_given: {
    no_reason: (w) => `« ${w.step} » a été omise ou terminée dans un autre ordre, sans motivation.`,
    fix: 'Retirez l’étape dans la procédure d’approbation et enregistrez-la à nouveau, avec une motivation.',
  },
  duration: {
    other_duration: (w) =>
      `Se termine le ${w.date}. Selon la loi en vigueur au début du plan, il doit se terminer le ${w.bound}.`,
    other_start: (w) => `Commence le ${w.date}. Ces plans commencent généralement le 1er janvier.`,
    fix: 'Mettez la période en conformité avec la loi. Si le plan a été prolongé par décision, enregistrez la prolongation avec sa date.',
  },
  reviewed: {
    review_open: (w) => `La revue d’alignement de ce plan est en cours. Points sans réponse : ${w.count}.`,
    unapproved_change: (w) =>
      `Modification non approuvée : le texte diffère de la version approuvée ${w.version}, et aucun addendum n’est en cours.`,
    unapproved_change_elsewhere: (w) =>
      `Modification non approuvée : un contenu de la version approuvée ${w.version} a été supprimé, ou la couverture ou les résultats attendus en diffèrent, et aucun addendum n’est en cours.`,
    fix: 'Répondez à chaque point. Le contenu approuvé ne peut être modifié que par un addendum : ouvrez-en un dans la procédure d’approbation, ou rétablissez-y le texte approuvé.',
  },
  evaluation_planned: {
    not_planned: () => 'Le plan n’indique pas comment, quand et par qui il sera évalué.',
    fix: 'Indiquez, dans la section sur le suivi et l’évaluation, quand et par qui le plan sera évalué à mi-parcours et à la fin.',
  },
  instrument: {
    incomplete: () => 'Le type d’instrument, les parties ou le jour de la signature manquent.',
    before_signature: (w) => `Entre en vigueur avant sa signature du ${w.date}.`,
    without_parties: () =>
      'Un instrument qui exige une ratification est entré en vigueur, mais n’indique aucune partie. Indiquez les parties et le jour de chaque ratification.',
    not_ratified: (w) => `${w.unit} n’a pas ratifié l’instrument avant son entrée en vigueur.`,
    ratified_before_signature: (w) => `${w.unit} a ratifié l’instrument avant sa signature.`,
    fix: 'Indiquez le type, la signature et les parties. Corrigez les dates de signature, de ratification et d’entrée en vigueur.',
  },
  territories: {
    no_task_force: () => 'Le programme n’a pas de task force.',
    no_contact: (w) => `${w.unit} : pas de point de contact pour le programme.`,
    no_deadline: (w) => `${w.unit} : pas de date limite pour traduire le programme dans son plan.`,
    deadline_passed: (w) => `${w.unit} : le programme devait être traduit dans son plan au plus tard le ${w.date}.`,
    fix: 'Indiquez la task force et, pour chaque territoire, le point de contact et la date limite. Dès que le plan d’un territoire contient le programme, indiquez le jour.',
  },
}
