import { fr as pathErrors } from '#features/approval/path/error-messages/fr.ts'
import { fr as errors } from '#shared/error-messages/fr.ts'
import { fr as headings } from '#shared/heading-messages/fr.ts'
import { fr as labels } from '#shared/label-messages/fr.ts'
import type { SameKeys } from '#shared/messages.ts'
import { fr as phrases } from '#shared/phrase-messages/fr.ts'
import { fr as statuses } from '#shared/status-messages/fr.ts'
import type { en } from './en.ts'

export const fr: SameKeys<typeof en> = {
  methods: { meeting: headings.meeting, written: 'Procédure écrite', electronic: 'Procédure électronique' },
  states: { planned: 'Prévue', held: 'Tenue', adopted: 'Compte rendu approuvé' },
  presences: { present: 'présent', represented: 'représenté', excused: 'excusé', absent: 'absent' },
  verdicts: {
    approved: statuses.standalone.approved,
    approved_with_reservation: statuses.standalone.approvedWithReservation,
    refused: statuses.standalone.approvalRefused,
  },
  opinion: labels.opinion,
  sections: (sections: string) => `sections : ${sections}`,
  dissent: (who: string, words: string) => `Opinion divergente (${who || 'un membre'}) : ${words}`,
  postponed: 'Sans résultat : reporté',
  paper: {
    agenda: 'Ordre du jour',
    minutes: 'Compte rendu',
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
    version: phrases.version,
  },
  errors: {
    NOT_FOUND: errors.notFound,
    MEETING_CLOSED: 'La séance est close. Ses décisions ne peuvent plus être modifiées ici.',
    NOT_COLLEGIAL: 'Le pack national ne prévoit pas de séances pour cette organisation.',
    NOT_YOUR_ORGANISATION: 'Seule l’organisation elle-même ou son secrétariat peut gérer ses séances.',
    AGENDA_FULL: 'L’ordre du jour est complet. Planifiez une autre séance.',
    NOT_A_MEMBER: 'Cette fonction n’est pas membre de l’organisation à cette date.',
    MANDATE_INVALID:
      'Un membre représenté doit disposer d’une procuration valable à cette date. Enregistrez d’abord la procuration.',
    NUMBER_TOO_HIGH: 'Le nombre de participants ne peut pas dépasser le nombre de membres.',
    NOT_SEATED: 'Cette fonction n’intervient pas sur ce point.',
    NO_VERSION_SUBMITTED: pathErrors.NO_VERSION_SUBMITTED,
    VERDICT_MISSING: 'La décision manque. Choisissez une décision.',
    REASON_REQUIRED: 'Le texte manque. Saisissez l’avis, la réserve ou la motivation du refus.',
    SECTION_UNKNOWN: pathErrors.SECTION_UNKNOWN,
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
    ALREADY_ADOPTED: 'Le compte rendu est approuvé et ne peut plus être modifié.',
    MINUTES_CONFIRMED:
      'Le compte rendu n’a pas été modifié. Une seconde personne l’a comparé avec un acte de cette réunion et a confirmé cet acte. Le texte enregistré peut encore être approuvé. Pour le modifier, retirez d’abord la confirmation.',
    NO_MINUTES: 'Il n’y a pas encore de compte rendu. Saisissez-le ou ajoutez-le comme fichier.',
  },
}
