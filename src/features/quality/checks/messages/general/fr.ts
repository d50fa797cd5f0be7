import type { GeneralMessages } from './en.ts'

export const fr: GeneralMessages = {
  resultMessages: {
    decided: {
      not_decided: (w) => `« ${w.step} » : le plan est marqué comme approuvé, mais il manque une décision : ${w.who}.`,
      nobody: (w) => `« ${w.step} » : on ne connaît personne qui puisse décider ou donner un avis.`,
      seat_empty: (w) => `« ${w.step} » : le siège « ${w.who} » n’a pas de titulaire connu.`,
      refused: (w) => `« ${w.step} » : approbation refusée.`,
      waits: (w) => `« ${w.step} » : réponse attendue : ${w.who}.`,
    },
    completed_before: {
      passed_over: (w) => `« ${w.step} » n’a pas été terminée avant « ${w.laterStep} ».`,
      no_reason: (w) => `« ${w.step} » : absence d’avis constatée sans motivation : ${w.who}.`,
      nobody: (w) => `« ${w.step} » : on ne connaît personne qui puisse décider ou donner un avis.`,
      refused: (w) => `« ${w.step} » : approbation refusée.`,
      waits: (w) => `« ${w.step} » : réponse attendue : ${w.who}.`,
    },
    motivated: {
      no_reason: (w) => `« ${w.step} » a été omise ou terminée dans un autre ordre, sans motivation.`,
    },
    duration: {
      other_duration: (w) =>
        `Se termine le ${w.date}. Selon la loi en vigueur au début du plan, il doit se terminer le ${w.bound}.`,
      other_start: (w) => `Commence le ${w.date}. Ces plans commencent généralement le 1er janvier.`,
    },
    reviewed: {
      review_open: (w) => `La révision de ce plan est en cours. Points sans réponse : ${w.count}.`,
      silent_change: (w) =>
        `Modification non approuvée : le texte diffère de la version approuvée ${w.version}, et aucun addendum n’est en cours.`,
      silent_elsewhere: (w) =>
        `Modification non approuvée : un contenu de la version approuvée ${w.version} a été supprimé, ou la couverture ou les résultats attendus en diffèrent, et aucun addendum n’est en cours.`,
    },
    evaluation_planned: {
      not_planned: () => 'Le plan n’indique pas comment, quand et par qui il sera évalué.',
    },
  },
  fixes: {
    decided:
      'Demandez la décision manquante dans la procédure d’approbation, ou enregistrez la décision prise. Si personne n’est connu, ajoutez l’organisation ou la fonction à la structure du pays.',
    completed_before:
      'Dans la procédure d’approbation, demandez l’avis ou la décision qui manque, enregistrez-le, ou constatez l’absence d’avis avec une motivation.',
    motivated: 'Retirez l’étape dans la procédure d’approbation et enregistrez-la à nouveau, avec une motivation.',
    duration:
      'Mettez la période en conformité avec la loi. Si le plan a été prolongé par décision, enregistrez la prolongation avec sa date.',
    reviewed:
      'Répondez à chaque point. Le contenu approuvé ne peut être modifié que par un addendum : ouvrez-en un dans la procédure d’approbation, ou rétablissez-y le texte approuvé.',
    evaluation_planned:
      'Indiquez, dans la section sur le suivi et l’évaluation, quand et par qui le plan sera évalué à mi-parcours et à la fin.',
  },
}
