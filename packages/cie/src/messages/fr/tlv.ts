import type { MessageTable } from '@pds/core/base';
import type { TlvIssueTable } from '../../tlv/issues';

export const tlv: MessageTable<TlvIssueTable> = {
  'tlv.too_large': ({ limit }) => `Le fichier est trop volumineux pour être lu : ${limit} octets au plus.`,
  'tlv.cut_header': () => 'Le fichier est incomplet : il finit au milieu d’un élément.',
  'tlv.bad_tag': () =>
    'Le fichier est endommagé ou ne provient pas d’une carte : un élément n’est pas reconnaissable.',
  'tlv.bad_length': ({ tag }) =>
    `Le fichier est endommagé ou ne provient pas d’une carte : la longueur de l’une de ses parties n’est pas valable (élément ${tag}).`,
  'tlv.truncated': ({ tag, claimed, available }) =>
    `Le fichier est incomplet ou endommagé : il contient moins de données qu’il n’en annonce (élément ${tag} : octets annoncés ${claimed}, présents ${available}).`,
  'tlv.not_closed': ({ tag }) =>
    `Le fichier est incomplet : l’une de ses parties commence et ne finit pas (élément ${tag}).`,
  'tlv.too_deep': ({ limit }) =>
    `Le fichier ne provient pas d’une carte : les éléments y sont emboîtés sur plus de ${limit} niveaux.`,
  'tlv.too_many': ({ limit }) =>
    `Le fichier ne provient pas d’une carte : il contient plus de ${limit} éléments.`,
  'tlv.indefinite_length': ({ tag }) =>
    `Une partie du fichier ne déclare pas sa propre longueur (élément ${tag}) : c’est une forme non prévue, mais elle a été lue.`,
  'tlv.long_length': ({ tag }) =>
    `La longueur d’une partie du fichier est écrite sous une forme non prévue (élément ${tag}), mais elle a été lue.`,
};
