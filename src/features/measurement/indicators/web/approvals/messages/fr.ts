import { fr as actions } from '#shared/action-messages/fr.ts'
import { fr as headings } from '#shared/heading-messages/fr.ts'
import { fr as labels } from '#shared/label-messages/fr.ts'
import type { SameKeys } from '#shared/messages.ts'
import { fr as phrases } from '#shared/phrase-messages/fr.ts'
import { plural } from '#shared/plural.ts'
import { fr as statuses } from '#shared/status-messages/fr.ts'
import { fr as indicatorsPage } from '../../messages/fr.ts'
import type { en } from './en.ts'

export const fr: SameKeys<typeof en> = {
  title: labels.figuresToApprove,
  intro:
    'Chiffres communiqués par votre organisation et chiffres communiqués et approuvés par les organisations de son ressort. Les chiffres approuvés sont verrouillés : pour en modifier un, donnez une motivation ou retirez d’abord l’approbation.',
  loading: indicatorsPage.loading,
  link: labels.figuresToApprove,
  organisation: labels.organisation,
  views: { label: 'Vues de cette page', more: actions.more, waiting: 'À approuver', approved: 'Approuvés' },
  none: 'Aucun chiffre à approuver',
  noneText:
    'Les chiffres apparaissent ici lorsque votre organisation les communique ou qu’une organisation de son ressort les approuve.',
  noneApproved: 'Aucun chiffre approuvé pour l’instant',
  noneApprovedText:
    'Les chiffres approuvés par votre organisation apparaissent ici. Vous pouvez retirer une approbation en la motivant.',
  notAllowed: 'Vous ne pouvez pas approuver de chiffres',
  notAllowedText: 'Seuls certains rôles approuvent les chiffres. Un administrateur peut vous attribuer un tel rôle.',
  list: 'Chiffres par indicateur, organisation et année',
  choose: (name) => `Sélectionner ${name}`,
  chooseAll: 'Sélectionner tout ce qui est affiché',
  sheet: (indicator, body, year) => `${indicator}, ${body}, ${year}`,
  counts: (known, missing, provisional, periods) =>
    [
      known === '0' || known === '1' ? `${known} chiffre` : `${known} chiffres`,
      periods > 1 ? `${periods} périodes` : '',
      missing > 0 ? plural('fr', missing, `${missing} non disponible`, `${missing} non disponibles`) : '',
      provisional > 0 ? plural('fr', provisional, `${provisional} provisoire`, `${provisional} provisoires`) : '',
    ]
      .filter(Boolean)
      .join(' · '),
  since: (came, revised) => {
    const since = plural(
      'fr',
      came,
      `déjà approuvé : ${came} chiffre communiqué depuis`,
      `déjà approuvé : ${came} chiffres communiqués depuis`,
    )
    return revised > 0 ? `${since}, dont ${plural('fr', revised, `${revised} corrigé`, `${revised} corrigés`)}` : since
  },
  approve: (count) => (count <= 1 ? 'Approuver' : `Approuver ${count}`),
  approved: (figures) =>
    figures === '1' ? '1 chiffre approuvé et verrouillé' : `${figures} chiffres approuvés et verrouillés`,
  chosen: (count, figures) =>
    count === 0
      ? 'Aucune sélection'
      : `${plural('fr', count, `${count} sélectionné`, `${count} sélectionnés`)}, ${figures} ${figures === '0' || figures === '1' ? 'chiffre' : 'chiffres'}`,
  more: actions.showMore,
  withdraw: actions.withdraw,
  withdrawTitle: (sheet) => `Retirer l’approbation : ${sheet}`,
  withdrawText:
    'Les chiffres pourront de nouveau être modifiés. L’approbation et votre motivation restent dans l’historique.',
  withdrawn: 'Approbation retirée',
  reason: labels.reason,
  reasonNeeded: 'Au moins 3 caractères',
  cancel: actions.cancel,
  approver: (who, as, body, moment) => [who, as, body, moment].filter(Boolean).join(', '),
  byReporter: 'Approuvé par l’organisation elle-même',
  byAbove: 'Approuvé au niveau suivant',
  explain: {
    heading: headings.approval,
    all: (step) => `${step} : toutes les lignes sources`,
    part: (step, approved, all) => `${step} : ${approved} lignes sources sur ${all}`,
    none: (step) => `${step} : non`,
    was: (value) => `approuvé : ${value}`,
    inForce: statuses.inForce,
    corrected: (moment, reason) =>
      reason ? `avant la correction du ${moment} : ${reason}` : `avant la modification du ${moment}`,
    withdrawn: (moment, who, reason) => `retirée le ${moment}${who ? ` par ${who}` : ''} : ${reason}`,
    history: 'Toutes les approbations',
  },
  lock: (who) => `Approuvé : ${who}`,
  lockUnknown: statuses.standalone.approved,
  correction: {
    title: (count) =>
      plural(
        'fr',
        count,
        `${count} cellule diffère du chiffre approuvé.`,
        `${count} cellules diffèrent des chiffres approuvés.`,
      ),
    text: 'Motivez la correction. L’approbation porte sur le chiffre antérieur ; le nouveau chiffre doit être approuvé à son tour.',
    notYours:
      'Les personnes qui approuvent les chiffres de votre organisation peuvent les corriger en motivant la correction, ou retirer l’approbation.',
    save: (count) => plural('fr', count, `Corriger ${count} chiffre`, `Corriger ${count} chiffres`),
  },
  anomalies: {
    heading: 'Chiffres inhabituels',
    show: (count) => `Chiffres inhabituels : ${count}`,
    detect: 'Rechercher les chiffres inhabituels',
    none: 'Aucun chiffre inhabituel',
    tooMany: 'Trop de chiffres à examiner en une fois. Ouvrez l’indicateur pour un seul territoire.',
    more: phrases.andMore,
    hint: 'Un chiffre inhabituel peut être exact. Il n’empêche ni l’enregistrement ni l’approbation.',
    inEntry: (count) => plural('fr', count, `${count} chiffre inhabituel`, `${count} chiffres inhabituels`),
    codes: {
      BELOW_ZERO: () => 'inférieur à zéro, ce qui est impossible pour cet indicateur',
      OVER_THE_WHOLE: ({ comparisonValue }) => `supérieur au total, qui est de ${comparisonValue}`,
      NOT_WHOLE: () => 'pas un nombre entier',
      FAR_FROM_OWN: ({ middle, low, high, years }) =>
        plural(
          'fr',
          years,
          `éloigné du chiffre de ${years} autre année : médiane ${middle}, intervalle habituel de ${low} à ${high}`,
          `éloigné des chiffres de ${years} autres années : médiane ${middle}, intervalle habituel de ${low} à ${high}`,
        ),
      NOT_THE_SUM_BELOW: ({ comparisonValue }) =>
        `la somme des territoires qui le composent est de ${comparisonValue} ; les deux chiffres sont conservés`,
      PARTS_NOT_THE_WHOLE: ({ comparisonValue, dimension }) =>
        `la somme des parties (${dimension}) est de ${comparisonValue}`,
    },
  },
  errors: {
    APPROVAL_NOT_PENDING: 'Certains de ces chiffres ne doivent plus être approuvés par vous. Rechargez la page.',
    CHANGED_CONCURRENTLY:
      'Des chiffres ont été communiqués après l’ouverture de cette page. Vérifiez-les avant d’approuver.',
    APPROVED_AT_NEXT_LEVEL:
      'Les chiffres sont aussi approuvés au niveau suivant, où l’approbation doit d’abord être retirée. Vous pouvez aussi corriger le chiffre en motivant la correction.',
    NOT_APPROVED: 'Votre organisation n’a approuvé aucun de ces chiffres.',
  },
}
