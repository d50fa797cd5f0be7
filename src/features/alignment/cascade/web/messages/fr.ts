import type { SameKeys } from '#shared/messages.ts'
import type { en } from './en.ts'

export const fr = {
  title: 'Ce qui doit suivre, et pour quand',
  note: (starts) =>
    `Compté depuis le début, le ${starts}. Aucun niveau n’en commande un autre : suivre, c’est répondre, dans son propre plan.`,
  withheld: 'Tout n’est pas à lire pour vous : ce qui manque ici existe peut-être.',
  there: (there, expected) => `${there} sur ${expected} faits`,
  late: (count) => `${count} en retard`,
  median: (days) =>
    days === 1
      ? 'la moitié de ce qui est ou fut en retard : 1 jour au plus'
      : `la moitié de ce qui est ou fut en retard : ${days} jours au plus`,
  by: (on, months) => `Pour le ${on}, ${months} après le début`,
  usually: (months) => `d’habitude ${months}`,
  deadline: (on) => `délai ${on}`,
  start: 'début',
  today: 'aujourd’hui',
  strip: (step) => `Quand c’est venu : ${step}`,
  states: {
    on_time: 'à temps',
    done_late: 'venu en retard',
    late: 'en retard',
    ahead: 'pas encore dû',
    hidden: 'fait, le jour n’est pas à lire pour vous',
  },
  pile: (count, state, days, who) => `${count} ${state}, ${days} : ${who}`,
  andMore: (count) => `et ${count} autres`,
  noneExpected: {
    priorities: 'Ce plan n’a pas de priorités que vous puissiez lire : rien n’est attendu ici.',
    answered: 'Aucun organe n’a été invité à répondre à ce plan. Envoyez-lui d’abord ses points.',
    plan_in_force: 'Il n’existe aucun organe de ce type.',
  },
  notAsked: (count) => `${count} autres de ce type n’ont pas été invités à répondre.`,
  lateList: (count) => `Ce qui est en retard (${count})`,
  nothingLate: 'Rien n’est en retard.',
  more: (count) => `Montrer les ${count}`,
  owedBy: (body) => `attend ${body}`,
  lacks: {
    elaboration: 'aucun plan que vous puissiez lire ne l’élabore',
    plan: 'aucun tel plan que vous puissiez lire n’est en vigueur',
    answers: (answered, asked) => `${answered} réponses sur ${asked}`,
  },
  days: (days) => (days === 1 ? '1 jour' : `${days} jours`),
  daysLate: (days) => (days === 1 ? '1 jour de retard' : `${days} jours de retard`),
  ask: 'Mettre ce qui est en retard parmi leurs tâches',
  askOf: (step) => `Mettre ce qui est en retard parmi leurs tâches : ${step}`,
  asked: (count) =>
    count === 1
      ? 'C’est parmi les tâches de l’organe qui le doit.'
      : `${count} sont parmi les tâches des organes qui les doivent.`,
  other: 'Autre délai',
  otherOf: (step) => `Autre délai pour : ${step}`,
  months: 'Mois après le début',
  reason: 'Pourquoi',
  reasonNote: 'Reste auprès du délai, pour qui lit le plan.',
  save: 'Fixer',
  asUsual: 'De nouveau comme d’habitude',
  saved: 'Le délai vaut désormais ; le précédent est gardé.',
  cancel: 'Annuler',
  recorded: (months, when, who) => `${months} : fixé le ${when}${who && ` par ${who}`}`,
  saidUsual: (when, who) => `de nouveau comme d’habitude : fixé le ${when}${who && ` par ${who}`}`,
  earlier: (count) => `Délais fixés (${count})`,
  asTable: 'En tableau',
  columns: {
    what: 'Qui ou quoi',
    owedBy: 'Attend',
    state: 'Où cela en est',
    on: 'Fait depuis',
    late: 'Jours de retard',
    plan: 'Dans quel plan',
  },
} satisfies SameKeys<typeof en>
