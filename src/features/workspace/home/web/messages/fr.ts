import { fr as actions } from '#shared/action-messages/fr.ts'
import { fr as labels } from '#shared/label-messages/fr.ts'
import type { SameKeys } from '#shared/messages.ts'
import { plural } from '#shared/plural.ts'
import type { en } from './en.ts'

export const fr: SameKeys<typeof en> = {
  needYou: (count) =>
    count === 0
      ? 'Vous n’avez aucune tâche en cours'
      : plural('fr', count, `Vous avez ${count} tâche en cours`, `Vous avez ${count} tâches en cours`),
  hello: (name) => `Bonjour, ${name}`,
  intro: 'Les éléments en retard ou sans responsable figurent en premier.',
  as: 'Afficher en tant que',
  yourTasks: 'Vos tâches',
  calendar: 'Calendrier complet',
  noTasks: 'Vous n’avez aucune tâche en cours',
  noTasksText:
    'Les demandes d’autres organisations s’affichent ici : points soumis à réponse, signaux, accords et modifications à examiner, chacun avec l’étape suivante.',
  allTasks: (count) => `Afficher les ${count} tâches`,
  due: (date) => `pour le ${date}`,
  late: (date) => `en retard depuis le ${date}`,
  askedBy: (body) => `demandé par ${body}`,
  otherTask: { title: (what) => `Ouvrir « ${what} »`, step: actions.open },
  figures: {
    heading: labels.figuresToApprove,
    none: 'Vous n’avez aucun chiffre à approuver.',
    all: (count) => (count === 1 ? 'Afficher les chiffres' : `Tout afficher (${count})`),
    approveFigures: (count) =>
      plural(
        'fr',
        count,
        `Approuver ${count} série de chiffres annuels`,
        `Approuver ${count} séries de chiffres annuels`,
      ),
    reportedBy: (body) => `communiqués par ${body} ou les organisations de son ressort`,
    step: 'Approuver',
  },
  untitled: 'un élément qui ne vous est pas visible',
  done: actions.markAsCompleted,
  closed: 'Tâche terminée',
  wrong: 'À corriger dans vos plans',
  allChecks: 'Tous les contrôles de vos plans',
  wrongNone: 'Les contrôles n’ont relevé ni erreur ni avertissement dans vos plans.',
  wrongNoPlan: 'Dès que votre organisation aura un plan, les points à corriger s’afficheront ici.',
  wrongNotComputed: 'Non calculé : vos plans n’ont pas encore été contrôlés.',
  fix: actions.fix,
  more: (count) => plural('fr', count, `et ${count} autre point`, `et ${count} autres points`),
  changed: 'Modifications récentes',
  changedNone:
    'Vos plans n’ont pas encore été modifiés. Les modifications s’affichent ici avec leur auteur et leur motivation.',
  thePlan: 'le plan',
  removed: 'un élément supprimé',
  round: 'État des réponses',
  answered: (answered, total) => `${answered} sur ${total} avec réponse`,
  openItems: (open) => plural('fr', open, `encore ${open} point en attente`, `encore ${open} points en attente`),
  answeredAll: 'tous les points ont reçu une réponse',
  organisationsAnswered: (answered, total) => `${answered} organisations sur ${total} ont répondu à tout`,
  partlyAnswered: (count) => `${count} en partie`,
  notAsked: 'Vous n’avez encore reçu ni envoyé aucun point soumis à réponse.',
  signals: 'Signaux en attente',
  signalsNone: 'Aucun signal n’attend de réponse de votre part.',
  signalFrom: (body) => `de ${body}`,
  open: {
    title: 'Du plan à la pratique',
    intro:
      'Integral transmet un plan de sécurité du gouvernement à chaque organisation locale et à chaque partenaire, et fait remonter leurs réponses : qui reprend quelle priorité, avec quelle motivation, et quels éléments n’ont pas de responsable.',
    signIn: actions.signIn,
    stepIn: 'Se connecter en tant qu’utilisateur de démonstration',
    points: {
      answer: {
        title: 'Une concertation, pas des ordres',
        text: 'Aucun niveau de pouvoir n’en commande un autre. Chaque organisation répond à une priorité : déjà repris, reprendre, adapter, en partie, pas de capacité ou sans objet, avec motivation.',
      },
      once: {
        title: 'Document et données réunis',
        text: 'Les auteurs rédigent un texte ; un paragraphe peut être un objectif ou une action, avec une seule fonction responsable.',
      },
      checks: {
        title: 'Contrôles continus',
        text: 'Chaque modification est contrôlée au regard de la loi et de la méthode. Chaque point à corriger indique son fondement et la correction proposée.',
      },
      below: {
        title: 'Signaux du niveau local',
        text: 'Les priorités locales qu’aucun plan de niveau supérieur ne reprend remontent sous forme de signaux. Chaque signal reçoit une réponse.',
      },
    },
    plans: 'Plans publics',
    plansHint: 'Marqués TLP:CLEAR par l’organisation qui les publie.',
    plansNone: 'Il n’y a pas encore de plans publics.',
    allPlans: 'Tous les plans publics',
    answers: 'Réponses par territoire',
  },
}
