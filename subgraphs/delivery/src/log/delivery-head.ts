/** Table of the end of the delivery's own numbering: it grows with every change of an endpoint. */
export const DELIVERY_HEAD = "delivery_head";
