import type { GeneralMessages } from './en.ts'

export const fr: GeneralMessages = {
  resultMessages: {
    decided: {
      not_decided: (w) => `« ${w.step} » : le plan est dit approuvé, mais ${w.who} n’a pas décidé.`,
      nobody: (w) => `« ${w.step} » : personne n’est connu qui puisse décider ou donner un avis.`,
      seat_empty: (w) => `« ${w.step} » : personne n’est connu pour le siège « ${w.who} ».`,
      refused: (w) => `« ${w.step} » : cela a été refusé.`,
      waits: (w) => `« ${w.step} » attend encore : ${w.who}.`,
    },
    through_before: {
      passed_over: (w) => `« ${w.step} » n’est pas venu avant « ${w.laterStep} ».`,
      no_reason: (w) => `« ${w.step} » : l’absence de ${w.who} est consignée sans motif.`,
      nobody: (w) => `« ${w.step} » : personne n’est connu qui puisse décider ou donner un avis.`,
      refused: (w) => `« ${w.step} » : cela a été refusé.`,
      waits: (w) => `« ${w.step} » attend encore : ${w.who}.`,
    },
    motivated: {
      no_reason: (w) => `« ${w.step} » a été omis ou franchi dans un autre ordre, et personne ne dit pourquoi.`,
    },
    duration: {
      other_duration: (w) =>
        `Se termine le ${w.date} ; selon la loi en vigueur à son début, il se termine le ${w.bound}.`,
      other_start: (w) => `Commence le ${w.date} ; de tels plans commencent d’habitude le 1er janvier.`,
    },
    reviewed: {
      review_open: (w) =>
        `La révision de ce plan est ouverte : ${w.count} points d’en haut n’ont pas encore de réponse.`,
      silent_change: (w) =>
        `Se lit autrement que dans la version ${w.version}, qui est approuvée, et aucun addendum n’est en cours.`,
      silent_elsewhere: (w) =>
        `Quelque chose d’approuvé dans la version ${w.version} a disparu, ou se lit autrement sur la couverture ou dans ce qui est attendu, et aucun addendum n’est en cours.`,
    },
    evaluation_planned: {
      not_planned: () => 'Rien ne dit comment, quand et par qui ce plan est évalué.',
    },
  },
  mends: {
    decided:
      'Demandez-le, sur le parcours légal, à qui n’a pas décidé, ou consignez ce qui est décidé ; si personne n’est connu, ajoutez l’organe ou la fonction à la structure du pays.',
    through_before:
      'Demandez-le sur le parcours légal, consignez ce qui a été dit, ou consignez avec un motif que cela n’est pas venu.',
    motivated: 'Retirez l’étape sur le parcours légal et dites-la de nouveau, avec son motif.',
    duration:
      'Mettez la période en accord avec la loi ; si le plan a été prolongé par décision, consignez une prolongation avec sa date.',
    reviewed:
      'Répondez à chaque point. Ce qui est approuvé change par un addendum : ouvrez-en un sur le parcours légal, ou remettez-y les mots tels qu’ils sont approuvés.',
    evaluation_planned:
      'Écrivez dans la section sur le suivi et l’évaluation quand le plan est évalué à mi-parcours et à la fin, et par qui.',
  },
}
