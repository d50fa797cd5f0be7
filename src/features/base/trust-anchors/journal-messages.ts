import type { Catalogue } from '#shared/messages.ts'

const en = {
  'trustAnchors.installTrustAnchors': 'Trust anchors installed',
  'trustAnchors.removeTrustAnchor': 'Trust anchor removed',
}

/** The names of the procedures in the audit log. */
export const trustAnchorsJournalMessages: Catalogue<typeof en> = {
  en,
  nl: {
    'trustAnchors.installTrustAnchors': 'Vertrouwensankers geïnstalleerd',
    'trustAnchors.removeTrustAnchor': 'Vertrouwensanker verwijderd',
  },
  fr: {
    'trustAnchors.installTrustAnchors': 'Ancres de confiance installées',
    'trustAnchors.removeTrustAnchor': 'Ancre de confiance supprimée',
  },
  de: {
    'trustAnchors.installTrustAnchors': 'Vertrauensanker installiert',
    'trustAnchors.removeTrustAnchor': 'Vertrauensanker entfernt',
  },
  da: {
    'trustAnchors.installTrustAnchors': 'Tillidsankre installeret',
    'trustAnchors.removeTrustAnchor': 'Tillidsanker fjernet',
  },
}
