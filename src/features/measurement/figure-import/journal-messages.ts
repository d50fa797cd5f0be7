import type { Catalogue } from '#shared/messages.ts'

const en = {
  'indicators.imports.importFigures': 'Figures imported from a file',
  'indicators.imports.removeImportProfile': 'Import profile deleted',
  'indicators.imports.requestFigureImport': 'Import of figures requested',
  'indicators.imports.saveImportProfile': 'Import profile saved',
  'jobs.bring_in_figures': 'Figures imported from a large file',
}

/** The names of the procedures in the audit log. */
export const figureImportJournalMessages: Catalogue<typeof en> = {
  en,
  nl: {
    'indicators.imports.importFigures': 'Cijfers uit een bestand geïmporteerd',
    'indicators.imports.removeImportProfile': 'Importprofiel verwijderd',
    'indicators.imports.requestFigureImport': 'Import van cijfers gevraagd',
    'indicators.imports.saveImportProfile': 'Importprofiel opgeslagen',
    'jobs.bring_in_figures': 'Cijfers uit een groot bestand geïmporteerd',
  },
  fr: {
    'indicators.imports.importFigures': 'Chiffres importés d’un fichier',
    'indicators.imports.removeImportProfile': 'Profil d’importation supprimé',
    'indicators.imports.requestFigureImport': 'Importation de chiffres demandée',
    'indicators.imports.saveImportProfile': 'Profil d’importation enregistré',
    'jobs.bring_in_figures': 'Chiffres importés d’un grand fichier',
  },
  de: {
    'indicators.imports.importFigures': 'Zahlen aus einer Datei importiert',
    'indicators.imports.removeImportProfile': 'Importprofil gelöscht',
    'indicators.imports.requestFigureImport': 'Import von Zahlen angefordert',
    'indicators.imports.saveImportProfile': 'Importprofil gespeichert',
    'jobs.bring_in_figures': 'Zahlen aus einer großen Datei importiert',
  },
  da: {
    'indicators.imports.importFigures': 'Tal importeret fra en fil',
    'indicators.imports.removeImportProfile': 'Importprofil slettet',
    'indicators.imports.requestFigureImport': 'Anmodet om import af tal',
    'indicators.imports.saveImportProfile': 'Importprofil gemt',
    'jobs.bring_in_figures': 'Tal importeret fra en stor fil',
  },
}
