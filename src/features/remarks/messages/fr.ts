import type { SameWords } from '#shared/messages.ts'
import type { en } from './en.ts'

export const fr: SameWords<typeof en> = {
  answerKinds: { followed: 'suivie', partly_followed: 'suivie en partie', not_followed: 'non suivie' },
  noAnswer: 'pas encore de réponse',
  wholePlan: 'le plan dans son ensemble',
  fields: { title: 'titre', gain: 'ce que la population y gagne', rationale: 'pourquoi', body: 'texte' },
  standings: { stands: 'toujours en place', changed: 'modifié depuis', gone: 'disparu' },
  table: {
    columns: {
      body: 'Auteur de la remarque',
      code: 'Code',
      element: 'Sur quoi',
      field: 'Quels mots',
      quote: 'Le texte d’alors',
      standing: 'Le texte actuel',
      remark: 'Remarque',
      proposal: 'Texte proposé',
      madeOn: 'Faite le',
      answer: 'Réponse',
      reasons: 'Motifs',
    },
  },
  document: {
    title: 'Les remarques et la suite qui leur a été donnée',
    ofRound: (round) => `Remarques de « ${round} »`,
    outside: 'Remarques hors consultation',
    person: 'une personne invitée',
    proposes: (words) => `Propose : ${words}`,
  },
  refusals: {
    NOT_FOUND: 'Ceci n’existe pas, ou vous ne pouvez pas le lire.',
    WORDS_CHANGED: 'Ce texte a été modifié entre-temps. Relisez-le, puis réagissez à ce qui s’y trouve maintenant.',
    NOTHING_TO_REPLACE: 'Une proposition remplace du texte : choisissez d’abord un titre ou un alinéa.',
    ROUND_CLOSED: 'Cette consultation est clôturée. L’organe qui l’a ouverte peut la rouvrir.',
    NOT_INVITED: 'Votre organisation n’est pas invitée à cette consultation.',
    PLAN_ENDED: 'Ce plan est terminé : il n’admet plus de remarques.',
    ALREADY_ANSWERED: 'Cette remarque a reçu une réponse : elle reste donc en place.',
    REASONS_MISSING: 'Dites pourquoi elle n’est suivie qu’en partie ou pas du tout.',
    NO_SUGGESTION: 'Cette remarque ne propose pas de texte.',
    PLAN_NOT_EDITABLE: 'Vous ne pouvez pas modifier ce plan : il est terminé, ou un autre organe le rédige.',
    NOT_A_DRAFT: 'Une consultation porte sur un projet. Ce plan a été décidé.',
    DUE_IN_THE_PAST: 'Choisissez aujourd’hui ou un jour à venir.',
    NOBODY_INVITED: 'Nommez au moins un organe ou une personne à consulter.',
    INVITES_ITSELF: 'L’organe dont c’est le plan ne peut pas être consulté lui-même.',
    UNKNOWN_ORGANISATION: 'Une de ces organisations n’existe plus.',
    BEYOND_MARKING:
      'Le marquage de ce plan exclut certains d’entre eux. Nommez-les partenaires du plan, ou changez le marquage.',
    ROUND_OPEN: 'Cette consultation est ouverte.',
    ALREADY_EXPIRED: 'Choisissez un jour à venir.',
    LINK_NOT_VALID: 'Ce lien n’est pas (ou plus) valable. Demandez-en un nouveau.',
  },
}
