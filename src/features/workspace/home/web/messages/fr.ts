import type { SameKeys } from '#shared/messages.ts'
import type { en } from './en.ts'

const numbers = ['', 'Une', 'Deux', 'Trois', 'Quatre', 'Cinq', 'Six', 'Sept', 'Huit', 'Neuf', 'Dix', 'Onze', 'Douze']

export const fr: SameKeys<typeof en> = {
  needYou: (count) =>
    count === 0
      ? 'Rien ne vous attend'
      : count === 1
        ? 'Une chose vous attend'
        : `${numbers[count] ?? count} choses vous attendent`,
  hello: (name) => `Bonjour, ${name}`,
  intro:
    'Ce qui est en retard et ce dont personne ne répond vient d’abord ; ce qui est sur la bonne voie n’a pas besoin d’être lu.',
  as: 'Regarder comme',
  waits: 'Ce qui vous attend',
  calendar: 'Tout le calendrier',
  nothing: 'Rien n’attend',
  nothingText:
    'Ce que d’autres demandent à votre organisation arrive ici : points auxquels répondre, signaux, accords, changements à examiner. Chacun avec l’étape suivante.',
  allTasks: (count) => `Montrer les ${count}`,
  due: (on) => `pour le ${on}`,
  late: (on) => `en retard : attendu le ${on}`,
  askedBy: (body) => `demandé par ${body}`,
  tasks: {
    answer_items: (what) => `Répondre à « ${what} »`,
    review_alignment: (what) => `« ${what} » a une nouvelle version : vos réponses valent-elles encore ?`,
    consider_consequences: (what) => `Examiner ce qui change dans « ${what} »`,
    answer_signal: (what) => `Répondre au signal « ${what} »`,
    answer_agreement: (what) => `Répondre à l’accord demandé à « ${what} »`,
    preparation_step: (step) => `À préparer : ${step}`,
    cascade_step: (step) => `En retard : ${step}`,
    react_to_round: (what) => `Faites vos remarques sur « ${what} »`,
    round_reminder: (what) => `Bientôt clos : faites vos remarques sur « ${what} »`,
    answer_comments: (what) => `Répondez aux remarques sur « ${what} »`,
    path_opinion: (what) => `Donnez votre avis sur « ${what} »`,
    answer_consultation: (what) => `Dites ce que vous attendez : ${what}`,
    path_decision: (what) => `Décidez de « ${what} »`,
    complete_plan: (what) => `Complétez « ${what} »`,
    answer_question: (what) => `Répondez à une question sur « ${what} »`,
    other: (what) => `Regarder « ${what} »`,
  },
  steps: {
    answer_items: 'Répondre',
    review_alignment: 'Revoir',
    consider_consequences: 'Examiner',
    answer_signal: 'Répondre',
    answer_agreement: 'Répondre',
    preparation_step: 'Ouvrir',
    cascade_step: 'Ouvrir',
    react_to_round: 'Lire',
    round_reminder: 'Lire',
    answer_comments: 'Répondre',
    path_opinion: 'Lire',
    answer_consultation: 'Répondre',
    path_decision: 'Décider',
    complete_plan: 'Compléter',
    answer_question: 'Répondre',
    other: 'Ouvrir',
  },
  figures: {
    waiting: (count) =>
      count === 1
        ? 'Approuver les chiffres de 1 indicateur et année'
        : `Approuver les chiffres de ${count} indicateurs et années`,
    of: (body) => `communiqués par ${body}, ou par des organismes en dessous`,
    step: 'Approuver',
  },
  untitled: 'quelque chose que vous ne pouvez pas lire',
  done: 'Terminé',
  closed: 'La tâche est terminée',
  wrong: 'Ce qui ne va pas dans ce dont vous répondez',
  allChecks: 'Tous les contrôles de mes plans',
  wrongNone: 'Les contrôles de vos plans ne trouvent ni erreur ni avertissement.',
  wrongNoPlan: 'Dès que votre organisation a un plan, ce que trouvent ses contrôles est ici.',
  wrongNotComputed: 'Non calculé : vos plans n’ont pas encore été contrôlés.',
  fix: 'Corriger',
  more: (count) => (count === 1 ? 'et encore 1 constat' : `et encore ${count} constats`),
  changed: 'Ce qui a changé',
  changedNone: 'Rien n’a encore changé dans vos plans. Chaque changement est ici, avec son auteur et sa raison.',
  thePlan: 'le plan',
  removed: 'quelque chose qui a été retiré',
  round: 'Ce tour-ci',
  answered: (answered, total) => `${answered} réponses sur ${total}`,
  answeredNote: (open) => (open === 1 ? '1 point est encore ouvert' : `${open} points sont encore ouverts`),
  answeredAll: 'tout ce qui vous a été demandé',
  bodiesAnswered: (answered, total) => `${answered} organes sur ${total} ont répondu`,
  notAsked: 'Personne ne vous a encore rien demandé, et vous n’avez interrogé personne.',
  signals: 'Signaux en attente',
  signalsNone: 'Aucun signal n’attend votre réponse.',
  signalFrom: (body) => `de ${body}`,
  open: {
    title: 'Du plan à la pratique',
    intro:
      'Integral porte un plan de sécurité du gouvernement jusqu’à chaque zone de police et chaque partenaire, et retour : qui reprend quoi, pour quels motifs, et ce dont personne ne répond.',
    signIn: 'Se connecter',
    stepIn: 'Entrer comme quelqu’un de la démo',
    points: {
      answer: {
        title: 'Demandé, non ordonné',
        text: 'Aucun niveau ne commande l’autre. Une priorité arrive à un plan inférieur comme une question : couvert, reprendre, adapter, en partie, pas de capacité, sans objet ; avec des motifs.',
      },
      once: {
        title: 'Un plan se lit et se calcule',
        text: 'On écrit de la prose ; un paragraphe peut être un objectif ou une action, avec une fonction qui en répond.',
      },
      checks: {
        title: 'Des contrôles qui ne dorment jamais',
        text: 'La loi et la méthode regardent avec vous : chaque constat dit sur quoi il repose et comment corriger.',
      },
      below: {
        title: 'D’en bas aussi',
        text: 'Ce que les zones choisissent et qu’aucun plan supérieur ne couvre monte comme signal, et reçoit une réponse.',
      },
    },
    plans: 'Plans que chacun peut lire',
    plansNote: 'Marqués TLP:CLEAR par l’autorité qui les émet.',
    plansNone: 'Aucun plan n’est encore ouvert à tous.',
    allPlans: 'Tous les plans ouverts',
    answers: 'Comment le pays répond',
  },
}
