#ifndef _MADE_UP_H_
#define _MADE_UP_H_

#define NGX_HTTP_VERSION_11                1001
#define NGX_HTTP_LC_HEADER_LEN             32
#define NGX_HTTP_TABLE_RESERVED            470

/* a comment of our own */
#define NGX_HTTP_SPOON_DROPPED             481
#define NGX_HTTPS_NO_NAPKIN                482

#endif
