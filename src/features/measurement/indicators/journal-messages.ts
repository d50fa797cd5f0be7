import type { Catalogue } from '#shared/messages.ts'

const en = {
  'indicators.approvals.approveFigures': 'Figures approved',
  'indicators.approvals.correctFigures': 'Approved figures corrected',
  'indicators.approvals.withdrawApproval': 'Approval of figures withdrawn',
  'indicators.definitions.changeIndicator': 'Definition of an indicator changed',
  'indicators.definitions.createIndicator': 'Indicator created',
  'indicators.observations.recordFigures': 'Figures reported',
  'indicators.phenomenonPicture.linkPhenomenon': 'Indicator linked to a phenomenon',
  'indicators.phenomenonPicture.unlinkPhenomenon': 'Indicator unlinked from a phenomenon',
}

/** The names of the procedures in the audit log. */
export const indicatorsJournalMessages: Catalogue<typeof en> = {
  en,
  nl: {
    'indicators.approvals.approveFigures': 'Cijfers goedgekeurd',
    'indicators.approvals.correctFigures': 'Goedgekeurde cijfers gecorrigeerd',
    'indicators.approvals.withdrawApproval': 'Goedkeuring van cijfers ingetrokken',
    'indicators.definitions.changeIndicator': 'Definitie van een indicator gewijzigd',
    'indicators.definitions.createIndicator': 'Indicator aangemaakt',
    'indicators.observations.recordFigures': 'Cijfers aangeleverd',
    'indicators.phenomenonPicture.linkPhenomenon': 'Indicator aan een fenomeen gekoppeld',
    'indicators.phenomenonPicture.unlinkPhenomenon': 'Indicator van een fenomeen losgekoppeld',
  },
  fr: {
    'indicators.approvals.approveFigures': 'Chiffres approuvés',
    'indicators.approvals.correctFigures': 'Chiffres approuvés corrigés',
    'indicators.approvals.withdrawApproval': 'Approbation de chiffres retirée',
    'indicators.definitions.changeIndicator': 'Définition d’un indicateur modifiée',
    'indicators.definitions.createIndicator': 'Indicateur créé',
    'indicators.observations.recordFigures': 'Chiffres communiqués',
    'indicators.phenomenonPicture.linkPhenomenon': 'Indicateur lié à un phénomène',
    'indicators.phenomenonPicture.unlinkPhenomenon': 'Lien entre un indicateur et un phénomène supprimé',
  },
  de: {
    'indicators.approvals.approveFigures': 'Zahlen gebilligt',
    'indicators.approvals.correctFigures': 'Gebilligte Zahlen berichtigt',
    'indicators.approvals.withdrawApproval': 'Billigung von Zahlen zurückgezogen',
    'indicators.definitions.changeIndicator': 'Definition eines Indikators geändert',
    'indicators.definitions.createIndicator': 'Indikator erstellt',
    'indicators.observations.recordFigures': 'Zahlen gemeldet',
    'indicators.phenomenonPicture.linkPhenomenon': 'Indikator mit einem Phänomen verknüpft',
    'indicators.phenomenonPicture.unlinkPhenomenon': 'Verknüpfung eines Indikators mit einem Phänomen gelöst',
  },
  da: {
    'indicators.approvals.approveFigures': 'Tal godkendt',
    'indicators.approvals.correctFigures': 'Godkendte tal rettet',
    'indicators.approvals.withdrawApproval': 'Godkendelse af tal trukket tilbage',
    'indicators.definitions.changeIndicator': 'En indikators definition ændret',
    'indicators.definitions.createIndicator': 'Indikator oprettet',
    'indicators.observations.recordFigures': 'Tal indberettet',
    'indicators.phenomenonPicture.linkPhenomenon': 'Indikator knyttet til et fænomen',
    'indicators.phenomenonPicture.unlinkPhenomenon': 'Indikators tilknytning til et fænomen fjernet',
  },
}
