const UNDONE =
  /^(?:failed|fail|failure|error|declined|rejected|denied|cancell?ed|reverted|voided|void|expired|unsuccessful|not paid|out of gas|fehlgeschlagen|abgelehnt|storniert|rechazad[oa]|fallid[oa]|cancelad[oa]|refusée?|échouée?|annulée?|rifiutat[oa]|annullat[oa]|odbijen[oa]?|iptal|başarısız|отклонен[оа]?|отменен[оа]?|مرفوض|ملغى|فاشلة?)$/iu;

/** Whether a status says that a payment never was: it failed, was declined or called off. */
export function saysUndone(status: unknown): boolean {
  return typeof status === 'string' && UNDONE.test(status.trim());
}
