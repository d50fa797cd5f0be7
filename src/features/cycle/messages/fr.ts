import type { SameWords } from '#shared/messages.ts'
import type { en } from './en.ts'

export const fr: SameWords<typeof en> = {
  NOT_FOUND: "Ceci n'existe pas, ou vous ne pouvez pas le lire.",
  NO_PATH: "Aucun parcours légal n'est connu pour ce type de plan.",
  STEP_UNKNOWN: "Cette étape n'appartient pas au parcours de ce plan.",
  NOT_APPLICABLE: 'Cette étape ne concerne pas ce plan : la partie dont elle traite est vide.',
  NOT_OF_THIS_STEP: 'Cela ne peut pas être dit de cette étape.',
  NOT_SEATED: "Cette instance n'a pas de siège dans cette étape.",
  ALREADY_SO: "C'est déjà le cas : quelqu'un l'a dit avant.",
  NOT_SKIPPED: 'La loi demande cette étape : elle ne peut pas être omise.',
  NOTHING_LAID: "Rien n'est encore soumis : soumettez d'abord une version figée.",
  ANOTHER_VERSION: "Une autre version a été soumise entre-temps : lisez-la d'abord.",
  APPROVED: 'Le plan est approuvé. Il change par un addendum.',
  REASON_MISSING: 'Dites pourquoi, en quelques mots.',
  MOTIVE_MISSING: "D'autres étapes viennent d'habitude avant. Dites pourquoi l'ordre est différent.",
  WAITS_FOR: "D'autres étapes doivent d'abord être franchies.",
  CHECKS_FAIL: 'Des erreurs du plan empêchent cette étape : corrigez-les, ou donnez une exception motivée.',
  RESTS_UPON_IT: "Des étapes ultérieures s'appuient dessus : retirez-les d'abord.",
  IN_THE_FUTURE: "Ce qui s'est passé ne peut pas se situer dans l'avenir.",
  NOT_YOUR_SEAT:
    "Vous n'exercez pas cette fonction, ne remplacez pas qui l'exerce, et n'avez pas aujourd'hui de mandat pour cette étape.",
  NOT_READERS:
    'Certains ne peuvent pas lire le plan. Envoyez le projet, et nommez-les comme partenaires dans le dossier.',
  NOT_IN_FORCE: 'Seul un plan en vigueur a un addendum.',
  ADDENDUM_OPEN: 'Un addendum est déjà en route.',
  NOT_SENT_TO_YOU: 'Ceci n’a pas été envoyé à cette instance.',
  NOT_IN_WHAT_WAS_SENT: 'Cela ne figure pas dans ce qui a été envoyé.',
  IN_THE_PAST: 'Ce jour est passé.',
  ALREADY_ANSWERED: 'Une réponse a déjà été donnée : la question reste.',
  QUESTION_WITHDRAWN: 'La question a été retirée.',
  NOTHING_TO_SAY:
    'Cela ne peut pas encore être dit de certains de ces plans, ou il n’existe pas de modèle pour une telle lettre.',
  SOME_REFUSED: 'Pour certains plans, ce n’est pas permis : rien n’a été fait.',
  FORBIDDEN: 'Vos rôles ne le permettent pas.',
  NOT_HOLDING: 'Seul un plan approuvé et en vigueur peut valoir plus longtemps ou prendre fin.',
  NOT_EXTENDED: 'Personne ne peut décider qu’un plan de ce type vaut plus longtemps : un nouveau plan le suit.',
  NOT_LONGER: 'Ce n’est pas plus longtemps qu’il ne vaut déjà.',
  TOO_LONG: 'C’est plus longtemps qu’un tel plan ne peut valoir. Le plan suivant prend sa place.',
  SEATS_MISSING: 'Tous ceux qui décident n’ont pas décidé : nommez chacun d’eux.',
}
