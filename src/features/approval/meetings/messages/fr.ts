import { fr as labels } from '#shared/label-messages/fr.ts'
import type { SameKeys } from '#shared/messages.ts'
import type { en } from './en.ts'

export const fr: SameKeys<typeof en> = {
  methods: { meeting: 'Séance', written: 'Procédure écrite', electronic: 'Procédure électronique' },
  states: { planned: 'Prévue', held: 'Tenue', adopted: 'Procès-verbal approuvé' },
  presences: { present: 'présent', represented: 'représenté', excused: 'excusé', absent: 'absent' },
  verdicts: {
    approved: 'Approuvé',
    approved_with_reservation: 'Approuvé sous réserve',
    refused: 'Approbation refusée',
  },
  opinion: labels.opinion,
  sections: (sections: string) => `sections : ${sections}`,
  dissent: (who: string, words: string) => `Opinion divergente (${who || 'un membre'}) : ${words}`,
  postponed: 'Sans résultat : reporté',
  paper: {
    agenda: 'Ordre du jour',
    minutes: 'Procès-verbal',
    date: labels.date,
    method: labels.method,
    place: 'Lieu',
    secretariat: 'Secrétariat',
    members: 'Membres',
    member: 'Membre',
    vote: 'Voix',
    votes: 'a voix délibérative',
    advisory: 'a voix consultative',
    presence: 'Présence',
    counted: (took: string, all: string) => `Membres participants : ${took} sur ${all}.`,
    quorum: (needed: string) => `Quorum : ${needed}.`,
    empty: 'Aucun point ne figure à l’ordre du jour.',
    version: (number: string) => `version ${number}`,
  },
  errors: {
    NOT_FOUND: 'Cet élément n’existe pas ou vous n’y avez pas accès.',
    MEETING_CLOSED: 'La séance est close. Ses décisions ne peuvent plus être modifiées ici.',
    NOT_COLLEGIAL: 'Le pack national ne prévoit pas de séances pour cette organisation.',
    NOT_YOUR_ORGANISATION: 'Seule l’organisation elle-même ou son secrétariat peut gérer ses séances.',
    AGENDA_FULL: 'L’ordre du jour est complet. Planifiez une autre séance.',
    NOT_A_MEMBER: 'Cette fonction n’est pas membre de l’organisation à cette date.',
    MANDATE_INVALID:
      'Un membre représenté doit disposer d’une procuration valable à cette date. Enregistrez d’abord la procuration.',
    NUMBER_TOO_HIGH: 'Le nombre de participants ne peut pas dépasser le nombre de membres.',
    NOT_SEATED: 'Cette fonction n’intervient pas sur ce point.',
    NO_VERSION_SUBMITTED: 'Aucune version n’a encore été soumise pour décision. Soumettez d’abord une version figée.',
    VERDICT_MISSING: 'La décision manque. Choisissez une décision.',
    REASON_REQUIRED: 'Le texte manque. Saisissez l’avis, la réserve ou la motivation du refus.',
    SECTION_UNKNOWN: 'Cette section n’est pas soumise à cette étape. Choisissez une autre section.',
    TOO_MANY_VOTES: (data: { voting: number }) =>
      `Il y a plus de voix que de participants ayant voix délibérative (${data.voting}). Enregistrez d’abord les présences.`,
    VOTES_CONTRADICT_RESULT:
      'Les voix contre sont plus nombreuses que les voix pour : le résultat ne peut pas être une approbation. Corrigez les voix ou la décision.',
    DATE_IN_FUTURE: 'La date ne peut être ni dans le futur ni antérieure à la séance. Corrigez la date.',
    NO_QUORUM: (data: { voting: number; needed: number }) =>
      `Le quorum n’est pas atteint : ${data.voting} participants sur ${data.needed} requis. Enregistrez les présences ou reportez la séance.`,
    NOT_PRESENT: 'Un membre qui ne participe pas a décidé. Enregistrez ce membre comme présent ou représenté.',
    MANDATE_OF_ANOTHER_STEP:
      'La procuration d’un membre représenté ne couvre pas cette étape. Choisissez une autre procuration.',
    MEETING_STILL_PLANNED: 'La séance n’est pas encore close. Clôturez d’abord la séance.',
    ALREADY_ADOPTED: 'Le procès-verbal est approuvé et ne peut plus être modifié.',
    NO_MINUTES: 'Il n’y a pas encore de procès-verbal. Saisissez-le ou ajoutez-le comme fichier.',
  },
}
