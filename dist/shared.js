import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
import {
  __commonJS,
  __require,
  __toESM,
  require_picomatch
} from "./shared-with-lazy-fast-glob.js";

// node_modules/fastest-levenshtein/mod.js
var require_mod = __commonJS({
  "node_modules/fastest-levenshtein/mod.js"(exports) {
    "use strict";
    exports.__esModule = true;
    exports.distance = exports.closest = void 0;
    var peq = new Uint32Array(65536);
    var myers_32 = function(a, b) {
      var n = a.length;
      var m = b.length;
      var lst = 1 << n - 1;
      var pv = -1;
      var mv = 0;
      var sc = n;
      var i = n;
      while (i--) {
        peq[a.charCodeAt(i)] |= 1 << i;
      }
      for (i = 0; i < m; i++) {
        var eq = peq[b.charCodeAt(i)];
        var xv = eq | mv;
        eq |= (eq & pv) + pv ^ pv;
        mv |= ~(eq | pv);
        pv &= eq;
        if (mv & lst) {
          sc++;
        }
        if (pv & lst) {
          sc--;
        }
        mv = mv << 1 | 1;
        pv = pv << 1 | ~(xv | mv);
        mv &= xv;
      }
      i = n;
      while (i--) {
        peq[a.charCodeAt(i)] = 0;
      }
      return sc;
    };
    var myers_x = function(b, a) {
      var n = a.length;
      var m = b.length;
      var mhc = [];
      var phc = [];
      var hsize = Math.ceil(n / 32);
      var vsize = Math.ceil(m / 32);
      for (var i = 0; i < hsize; i++) {
        phc[i] = -1;
        mhc[i] = 0;
      }
      var j = 0;
      for (; j < vsize - 1; j++) {
        var mv_1 = 0;
        var pv_1 = -1;
        var start_1 = j * 32;
        var vlen_1 = Math.min(32, m) + start_1;
        for (var k = start_1; k < vlen_1; k++) {
          peq[b.charCodeAt(k)] |= 1 << k;
        }
        for (var i = 0; i < n; i++) {
          var eq = peq[a.charCodeAt(i)];
          var pb = phc[i / 32 | 0] >>> i & 1;
          var mb = mhc[i / 32 | 0] >>> i & 1;
          var xv = eq | mv_1;
          var xh = ((eq | mb) & pv_1) + pv_1 ^ pv_1 | eq | mb;
          var ph = mv_1 | ~(xh | pv_1);
          var mh = pv_1 & xh;
          if (ph >>> 31 ^ pb) {
            phc[i / 32 | 0] ^= 1 << i;
          }
          if (mh >>> 31 ^ mb) {
            mhc[i / 32 | 0] ^= 1 << i;
          }
          ph = ph << 1 | pb;
          mh = mh << 1 | mb;
          pv_1 = mh | ~(xv | ph);
          mv_1 = ph & xv;
        }
        for (var k = start_1; k < vlen_1; k++) {
          peq[b.charCodeAt(k)] = 0;
        }
      }
      var mv = 0;
      var pv = -1;
      var start = j * 32;
      var vlen = Math.min(32, m - start) + start;
      for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] |= 1 << k;
      }
      var score = m;
      for (var i = 0; i < n; i++) {
        var eq = peq[a.charCodeAt(i)];
        var pb = phc[i / 32 | 0] >>> i & 1;
        var mb = mhc[i / 32 | 0] >>> i & 1;
        var xv = eq | mv;
        var xh = ((eq | mb) & pv) + pv ^ pv | eq | mb;
        var ph = mv | ~(xh | pv);
        var mh = pv & xh;
        score += ph >>> m - 1 & 1;
        score -= mh >>> m - 1 & 1;
        if (ph >>> 31 ^ pb) {
          phc[i / 32 | 0] ^= 1 << i;
        }
        if (mh >>> 31 ^ mb) {
          mhc[i / 32 | 0] ^= 1 << i;
        }
        ph = ph << 1 | pb;
        mh = mh << 1 | mb;
        pv = mh | ~(xv | ph);
        mv = ph & xv;
      }
      for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] = 0;
      }
      return score;
    };
    var distance2 = function(a, b) {
      if (a.length < b.length) {
        var tmp = b;
        b = a;
        a = tmp;
      }
      if (b.length === 0) {
        return a.length;
      }
      if (a.length <= 32) {
        return myers_32(a, b);
      }
      return myers_x(a, b);
    };
    exports.distance = distance2;
    var closest2 = function(str, arr) {
      var min_distance = Infinity;
      var min_index = 0;
      for (var i = 0; i < arr.length; i++) {
        var dist = distance2(str, arr[i]);
        if (dist < min_distance) {
          min_distance = dist;
          min_index = i;
        }
      }
      return arr[min_index];
    };
    exports.closest = closest2;
  }
});

// node_modules/ip-num/dist/src/BinaryUtils.js
var require_BinaryUtils = __commonJS({
  "node_modules/ip-num/dist/src/BinaryUtils.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.matchingBitCount = exports.intLog2 = exports.cidrPrefixToMaskBinaryString = exports.leftPadWithZeroBit = exports.dottedDecimalNotationToBinaryString = exports.parseBinaryStringToBigInt = exports.decimalNumberToOctetString = exports.numberToBinaryString = void 0;
    var numberToBinaryString = (num) => {
      return num.toString(2);
    };
    exports.numberToBinaryString = numberToBinaryString;
    var decimalNumberToOctetString = (num) => {
      let binaryString = (0, exports.numberToBinaryString)(num);
      let length = binaryString.length;
      if (length > 8) {
        throw new Error("Given decimal in binary contains digits greater than an octet");
      }
      return (0, exports.leftPadWithZeroBit)(binaryString, 8);
    };
    exports.decimalNumberToOctetString = decimalNumberToOctetString;
    var parseBinaryStringToBigInt = (num) => {
      return BigInt(`0b${num}`);
    };
    exports.parseBinaryStringToBigInt = parseBinaryStringToBigInt;
    var dottedDecimalNotationToBinaryString = (dottedDecimal) => {
      let stringOctets = dottedDecimal.split(".");
      return stringOctets.reduce((binaryAsString, octet) => {
        return binaryAsString.concat((0, exports.decimalNumberToOctetString)(parseInt(octet)));
      }, "");
    };
    exports.dottedDecimalNotationToBinaryString = dottedDecimalNotationToBinaryString;
    var leftPadWithZeroBit = (binaryString, finalStringLength) => {
      if (binaryString.length > finalStringLength) {
        throw new Error(`Given string is already longer than given final length after padding: ${finalStringLength}`);
      }
      return "0".repeat(finalStringLength - binaryString.length).concat(binaryString);
    };
    exports.leftPadWithZeroBit = leftPadWithZeroBit;
    var cidrPrefixToMaskBinaryString = (cidrPrefix, ipType) => {
      let cidrUpperValue;
      if (ipType == "IPv4") {
        cidrUpperValue = 32;
      } else {
        cidrUpperValue = 128;
      }
      if (cidrPrefix > cidrUpperValue)
        throw Error(`Value is greater than ${cidrUpperValue}`);
      let onBits = "1".repeat(cidrPrefix);
      let offBits = "0".repeat(cidrUpperValue - cidrPrefix);
      return `${onBits}${offBits}`;
    };
    exports.cidrPrefixToMaskBinaryString = cidrPrefixToMaskBinaryString;
    var intLog2 = (givenNumber) => {
      let result = 0;
      if (givenNumber <= 0n) {
        throw new Error(`The value of log2 for ${givenNumber.toString()} is not an integer`);
      }
      if (givenNumber === 1n) {
        return 0;
      }
      while (givenNumber % 2n === 0n) {
        if (givenNumber === 2n) {
          result++;
          break;
        }
        givenNumber = givenNumber >> 1n;
        if (givenNumber % 2n !== 0n) {
          result = 0;
          break;
        }
        result++;
      }
      if (result == 0) {
        throw new Error(`The value of log2 for ${givenNumber.toString()} is not an integer`);
      }
      return result;
    };
    exports.intLog2 = intLog2;
    var matchingBitCount = (firstBinaryString, secondBinaryString) => {
      let longerString;
      let otherString;
      if (firstBinaryString.length >= secondBinaryString.length) {
        longerString = firstBinaryString;
        otherString = secondBinaryString;
      } else {
        longerString = secondBinaryString;
        otherString = firstBinaryString;
      }
      let count = 0;
      for (; count < longerString.length; count++) {
        if (longerString.charAt(count) === otherString.charAt(count)) {
          continue;
        }
        break;
      }
      return count;
    };
    exports.matchingBitCount = matchingBitCount;
  }
});

// node_modules/ip-num/dist/src/IPv6Utils.js
var require_IPv6Utils = __commonJS({
  "node_modules/ip-num/dist/src/IPv6Utils.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.collapseIPv6Number = exports.expandIPv6Number = void 0;
    var BinaryUtils_1 = require_BinaryUtils();
    var Validator_1 = require_Validator();
    var extractPrefix = (ipv6String) => {
      return ipv6String.includes("/") ? `/${ipv6String.split("/")[1]}` : "";
    };
    var expandIPv6Number = (ipv6String) => {
      let expandWithZero = (hexadecimalArray) => {
        let paddedArray = [];
        hexadecimalArray.forEach((hexadecimal) => {
          if (hexadecimal.includes(".")) {
            const [v4part1, v4part2] = (0, BinaryUtils_1.dottedDecimalNotationToBinaryString)(hexadecimal).match(/.{1,16}/g).map((bin) => (0, BinaryUtils_1.parseBinaryStringToBigInt)(bin).toString(16));
            paddedArray.push((0, BinaryUtils_1.leftPadWithZeroBit)(v4part1, 4));
            paddedArray.push((0, BinaryUtils_1.leftPadWithZeroBit)(v4part2, 4));
          } else {
            paddedArray.push((0, BinaryUtils_1.leftPadWithZeroBit)(hexadecimal, 4));
          }
        });
        return paddedArray.join(":");
      };
      let expandDoubleColon = (gapCount) => {
        let pads = [];
        for (let count = 0; count < gapCount; count++) {
          pads.push("0000");
        }
        return pads.join(":");
      };
      if (/(:){3,}/.test(ipv6String))
        throw "given IPv6 contains consecutive : more than two";
      const prefix = extractPrefix(ipv6String);
      if (ipv6String.includes("/")) {
        ipv6String = ipv6String.split("/")[0];
      }
      let isValid = Validator_1.Validator.IPV6_PATTERN.test(ipv6String);
      if (!isValid) {
        throw Error(Validator_1.Validator.invalidIPv6PatternMessage);
      }
      if (ipv6String.includes("::")) {
        let split2 = ipv6String.split("::");
        let leftPortion = split2[0];
        let rightPortion = split2[1];
        let leftPortionSplit = leftPortion.split(":").filter((hexadecimal) => {
          return hexadecimal !== "";
        });
        let rightPortionSplit = rightPortion.split(":").filter((hexadecimal) => {
          return hexadecimal !== "";
        });
        let extra = leftPortionSplit.concat(rightPortionSplit).filter((part2) => part2.includes(".")).length;
        let doublePortion = expandDoubleColon(8 - (leftPortionSplit.length + rightPortionSplit.length + extra));
        let leftString = expandWithZero(leftPortionSplit);
        if (leftString !== "") {
          leftString += ":";
        }
        let rightString = expandWithZero(rightPortionSplit);
        if (rightString !== "") {
          rightString = ":" + rightString;
        }
        return `${leftString}${doublePortion}${rightString}${prefix}`;
      } else {
        return `${expandWithZero(ipv6String.split(":"))}${prefix}`;
      }
    };
    exports.expandIPv6Number = expandIPv6Number;
    var shortenHexadecatet = (hex) => {
      const withoutLeadingZero = hex.replace(/^0+/, "");
      return withoutLeadingZero === "" ? "0" : withoutLeadingZero;
    };
    var collapseIPv6Number2 = (ipv6String) => {
      const originalPrefix = extractPrefix(ipv6String);
      const processedIPv6String = ipv6String.includes("/") ? ipv6String.split("/")[0] : ipv6String;
      let expandedIPv6 = "";
      try {
        let tempExpanded = (0, exports.expandIPv6Number)(processedIPv6String);
        if (tempExpanded.includes("/")) {
          expandedIPv6 = tempExpanded.split("/")[0];
        } else {
          expandedIPv6 = tempExpanded;
        }
      } catch (e) {
        throw e;
      }
      let hexadecatets = expandedIPv6.split(":");
      if (hexadecatets.length !== 8) {
        throw new Error(`Invalid IPv6 structure after expansion: ${expandedIPv6}. Expected 8 segments.`);
      }
      let zeroSequences = [];
      let currentSequenceStart = -1;
      let currentSequenceLength = 0;
      for (let i = 0; i < 8; i++) {
        if (hexadecatets[i] === "0000") {
          if (currentSequenceStart === -1) {
            currentSequenceStart = i;
          }
          currentSequenceLength++;
        } else {
          if (currentSequenceLength > 0) {
            zeroSequences.push({ start: currentSequenceStart, length: currentSequenceLength });
          }
          currentSequenceStart = -1;
          currentSequenceLength = 0;
        }
      }
      if (currentSequenceLength > 0) {
        zeroSequences.push({ start: currentSequenceStart, length: currentSequenceLength });
      }
      if (zeroSequences.length === 0) {
        return hexadecatets.map(shortenHexadecatet).join(":") + originalPrefix;
      }
      zeroSequences.sort((a, b) => {
        if (b.length !== a.length) {
          return b.length - a.length;
        }
        return a.start - b.start;
      });
      const bestSequence = zeroSequences[0];
      if (bestSequence.length === 8) {
        return "::" + originalPrefix;
      }
      if (bestSequence.length < 2) {
        return hexadecatets.map(shortenHexadecatet).join(":") + originalPrefix;
      }
      let leftPartSegments = hexadecatets.slice(0, bestSequence.start);
      let rightPartSegments = hexadecatets.slice(bestSequence.start + bestSequence.length);
      let leftString = leftPartSegments.map(shortenHexadecatet).join(":");
      let rightString = rightPartSegments.map(shortenHexadecatet).join(":");
      let finalStr = "";
      if (bestSequence.start === 0) {
        finalStr = "::" + rightString;
      } else if (bestSequence.start + bestSequence.length === 8) {
        finalStr = leftString + "::";
      } else {
        finalStr = leftString + "::" + rightString;
      }
      return finalStr + originalPrefix;
    };
    exports.collapseIPv6Number = collapseIPv6Number2;
  }
});

// node_modules/ip-num/dist/src/HexadecimalUtils.js
var require_HexadecimalUtils = __commonJS({
  "node_modules/ip-num/dist/src/HexadecimalUtils.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.hexadectetNotationToBinaryString = exports.binaryStringToHexadecimalString = exports.colonHexadecimalNotationToBinaryString = exports.hexadecimalStringToHexadecatetString = exports.hexadecimalStringToBinaryString = exports.bigIntToHexadecimalString = void 0;
    var IPv6Utils_1 = require_IPv6Utils();
    var BinaryUtils_1 = require_BinaryUtils();
    var bigIntToHexadecimalString = (num) => {
      return num.toString(16);
    };
    exports.bigIntToHexadecimalString = bigIntToHexadecimalString;
    var hexadecimalStringToBinaryString = (hexadecimalString) => {
      let inDecimal = BigInt(`0x${hexadecimalString}`);
      return inDecimal.toString(2);
    };
    exports.hexadecimalStringToBinaryString = hexadecimalStringToBinaryString;
    var hexadecimalStringToHexadecatetString = (hexadecimalString) => {
      let binaryString = (0, exports.hexadecimalStringToBinaryString)(hexadecimalString);
      let length = binaryString.length;
      if (length > 16) {
        throw new Error("Given decimal in binary contains digits greater than an Hexadecatet");
      }
      return (0, BinaryUtils_1.leftPadWithZeroBit)(binaryString, 16);
    };
    exports.hexadecimalStringToHexadecatetString = hexadecimalStringToHexadecatetString;
    var colonHexadecimalNotationToBinaryString = (hexadecimalString) => {
      let expandedIPv6 = (0, IPv6Utils_1.expandIPv6Number)(hexadecimalString);
      let stringHexadecimal = expandedIPv6.split(":");
      return stringHexadecimal.reduce((binaryAsString, hexidecimal) => {
        return binaryAsString.concat((0, exports.hexadecimalStringToHexadecatetString)(hexidecimal));
      }, "");
    };
    exports.colonHexadecimalNotationToBinaryString = colonHexadecimalNotationToBinaryString;
    var binaryStringToHexadecimalString = (num) => {
      let inDecimal = BigInt(`0b${num}`);
      return inDecimal.toString(16);
    };
    exports.binaryStringToHexadecimalString = binaryStringToHexadecimalString;
    var hexadectetNotationToBinaryString = (hexadectetString) => {
      let expand = (0, IPv6Utils_1.expandIPv6Number)(hexadectetString);
      let hexadecimals = expand.split(":");
      return hexadecimals.reduce((hexadecimalAsString, hexavalue) => {
        return hexadecimalAsString.concat((0, BinaryUtils_1.leftPadWithZeroBit)((0, exports.hexadecimalStringToBinaryString)(hexavalue), 16));
      }, "");
    };
    exports.hexadectetNotationToBinaryString = hexadectetNotationToBinaryString;
  }
});

// node_modules/ip-num/dist/src/Validator.js
var require_Validator = __commonJS({
  "node_modules/ip-num/dist/src/Validator.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.Validator = void 0;
    var BinaryUtils_1 = require_BinaryUtils();
    var BinaryUtils_2 = require_BinaryUtils();
    var IPv6Utils_1 = require_IPv6Utils();
    var HexadecimalUtils_1 = require_HexadecimalUtils();
    var HexadecimalUtils_2 = require_HexadecimalUtils();
    var Validator = class _Validator {
      /**
       * Checks if given ipNumber is in between the given lower and upper bound
       *
       * @param ipNumber ipNumber to check
       * @param lowerBound lower bound
       * @param upperBound upper bound
       * @returns {boolean} true if ipNumber is between lower and upper bound
       */
      static isWithinRange(ipNumber, lowerBound, upperBound) {
        return ipNumber >= lowerBound && ipNumber <= upperBound;
      }
      /**
       * Checks if the number given is within the value considered valid for an ASN number
       *
       * @param asnNumber the asn number to validate
       * @returns {[boolean , string]} first value is true if valid ASN, false otherwise. Second value contains
       * "valid" or an error message when value is invalid
       */
      static isValidAsnNumber(asnNumber) {
        let isValid = this.isWithinRange(asnNumber, 0n, this.THIRTY_TWO_BIT_SIZE);
        return [isValid, isValid ? [] : [_Validator.invalidAsnRangeMessage]];
      }
      /**
       * Checks if the given ASN number is a 16bit ASN number
       *
       * @param {bigint} asnNumber to check if 16bit or not
       * @returns {[boolean , string]} first value is true if valid 16bit ASN, false otherwise. Second value contains
       * "valid" or an error message when value is invalid
       */
      static isValid16BitAsnNumber(asnNumber) {
        let isValid = _Validator.isWithinRange(asnNumber, 0n, _Validator.SIXTEEN_BIT_SIZE);
        return [isValid, isValid ? [] : [_Validator.invalid16BitAsnRangeMessage]];
      }
      /**
       * Checks if the number given is within the value considered valid for an IPv4 number
       *
       * @param ipv4Number the asn number to validate
       * @returns {[boolean , string]} first value is true if valid IPv4 number, false otherwise. Second value contains
       * "valid" or an error message when value is invalid
       */
      static isValidIPv4Number(ipv4Number) {
        ipv4Number = typeof ipv4Number === "bigint" ? ipv4Number : BigInt(ipv4Number);
        let isValid = this.isWithinRange(ipv4Number, 0n, this.THIRTY_TWO_BIT_SIZE);
        return isValid ? [isValid, []] : [isValid, [_Validator.invalidIPv4NumberMessage]];
      }
      /**
       * Checks if the number given is within the value considered valid for an IPv6 number
       *
       * @param ipv6Number the asn number to validate
       * @returns {[boolean , string]} first value is true if valid IPv6 number, false otherwise. Second value contains
       * "valid" or an error message when value is invalid
       */
      static isValidIPv6Number(ipv6Number) {
        let isValid = this.isWithinRange(ipv6Number, 0n, this.ONE_HUNDRED_AND_TWENTY_EIGHT_BIT_SIZE);
        return isValid ? [isValid, []] : [isValid, [_Validator.invalidIPv6NumberMessage]];
      }
      /**
       * Checks if the number given is valid for an IPv4 octet
       *
       * @param octetNumber the octet value
       * @returns {boolean} true if valid octet, false otherwise
       */
      static isValidIPv4Octet(octetNumber) {
        let withinRange = this.isWithinRange(octetNumber, 0n, this.EIGHT_BIT_SIZE);
        return [withinRange, withinRange ? [] : [_Validator.invalidOctetRangeMessage]];
      }
      /**
       * Checks if the number given is valid for an IPv6 hexadecatet
       *
       * @param {bigint} hexadecatetNum the hexadecatet value
       * @returns {[boolean , string]} first value is true if valid hexadecatet, false otherwise. Second value contains
       * "valid" or an error message when value is invalid
       */
      static isValidIPv6Hexadecatet(hexadecatetNum) {
        let isValid = this.isWithinRange(hexadecatetNum, 0n, this.SIXTEEN_BIT_SIZE);
        return isValid ? [isValid, []] : [isValid, [_Validator.invalidHexadecatetMessage]];
      }
      /**
       * Checks if given string is a valid IPv4 value.
       *
       * @param {string} ipv4String the IPv4 string to validate
       * @returns {[boolean , string]} result of validation, first value represents if is valid IPv4, second value
       * contains error message if invalid IPv4
       */
      static isValidIPv4String(ipv4String) {
        let rawOctets = ipv4String.split(".");
        if (rawOctets.length != 4 || rawOctets.includes("")) {
          return [false, [_Validator.invalidOctetCountMessage]];
        }
        let isValid = rawOctets.every((octet) => {
          if (octet.length > 1 && octet.startsWith("0")) {
            return false;
          }
          return _Validator.isNumeric(octet) ? _Validator.isValidIPv4Octet(BigInt(octet))[0] : false;
        });
        if (!isValid) {
          return [false, [_Validator.invalidOctetRangeMessage]];
        }
        isValid = _Validator.IPV4_PATTERN.test(ipv4String);
        return [isValid, isValid ? [] : [_Validator.invalidIPv4PatternMessage]];
      }
      /**
       * Checks if given string is a valid IPv6 value.
       *
       * @param {string} ipv6String the IPv6 string to validate
       * @returns {[boolean , string]} result of validation, first value represents if is valid IPv6, second value
       * contains error message if invalid IPv6
       */
      static isValidIPv6String(ipv6String) {
        let [ipv6, zoneId, ...rest] = ipv6String.split("%");
        if (rest.length > 0) {
          return [false, [_Validator.invalidIPv6PatternMessage]];
        }
        if (zoneId && !_Validator.ZONE_INDEX_PATTERN.test(zoneId)) {
          return [false, [_Validator.invalidIPv6PatternMessage]];
        }
        if (ipv6String.includes("%") && !zoneId) {
          return [false, [_Validator.invalidIPv6PatternMessage]];
        }
        try {
          let hexadecimals = (0, IPv6Utils_1.expandIPv6Number)(ipv6).split(":");
          if (hexadecimals.length != 8) {
            return [false, [_Validator.invalidHexadecatetCountMessage]];
          }
          let isValid = hexadecimals.every((hexadecimal) => {
            return _Validator.isHexadecatet(hexadecimal) ? _Validator.isValidIPv6Hexadecatet(BigInt(`0x${hexadecimal}`))[0] : false;
          });
          if (!isValid) {
            return [false, [_Validator.invalidHexadecatetMessage]];
          }
          isValid = _Validator.IPV6_PATTERN.test(ipv6);
          if (!isValid) {
            return [false, [_Validator.invalidIPv6PatternMessage]];
          }
          return [isValid, []];
        } catch (error) {
          return [false, [String(error)]];
        }
      }
      /**
       * Checks if given value is a valid prefix value
       *
       * @param prefixValue value to check
       * @param ipNumType The type of IP number
       * @returns {(boolean|string)[]} a tuple representing if valid or not and corresponding message
       */
      static isValidPrefixValue(prefixValue, ipNumType) {
        if ("IPv4" === ipNumType) {
          let withinRange = _Validator.isWithinRange(BigInt(prefixValue), 0n, 32n);
          return [withinRange, withinRange ? [] : [_Validator.invalidPrefixValueMessage]];
        }
        if ("IPv6" === ipNumType) {
          let withinRange = _Validator.isWithinRange(BigInt(prefixValue), 0n, 128n);
          return [withinRange, withinRange ? [] : [_Validator.invalidPrefixValueMessage]];
        }
        return [false, [_Validator.invalidInetNumType]];
      }
      /**
       * Checks if given string is a valid IPv4 mask
       *
       * @param {string} ipv4MaskString the given IPv4 mask string
       * @returns {[boolean , string]} first value is true if valid IPv4 mask string, false otherwise. Second value
       * contains "valid" or an error message when value is invalid
       */
      static isValidIPv4Mask(ipv4MaskString) {
        let [isValidIPv4, invalidIPv4Messages] = _Validator.isValidIPv4String(ipv4MaskString);
        if (!isValidIPv4) {
          return [false, invalidIPv4Messages];
        }
        let ipv4InBinary = (0, BinaryUtils_1.dottedDecimalNotationToBinaryString)(ipv4MaskString);
        let isValid = _Validator.IPV4_CONTIGUOUS_MASK_BIT_PATTERN.test(ipv4InBinary);
        return isValid ? [isValid, []] : [isValid, [_Validator.invalidMaskMessage]];
      }
      /**
       * Checks if given string is a valid IPv6 mask
       *
       * @param {string} ipv6MaskString the given IPv6 mask string
       * @returns {[boolean , string]} first value is true if valid IPv6 mask string, false otherwise. Second value
       * contains "valid" or an error message when value is invalid
       */
      static isValidIPv6Mask(ipv6MaskString) {
        try {
          let ipv6InBinary = (0, HexadecimalUtils_2.hexadectetNotationToBinaryString)(ipv6MaskString);
          let isValid = _Validator.IPV6_CONTIGUOUS_MASK_BIT_PATTERN.test(ipv6InBinary);
          return isValid ? [isValid, []] : [isValid, [_Validator.invalidMaskMessage]];
        } catch (error) {
          return [false, [String(error)]];
        }
      }
      /**
       * Checks if the given string is a valid IPv4 range in Cidr notation
       *
       * @param {string} ipv4RangeAsCidrString the IPv4 range in Cidr notation
       *
       * @returns {[boolean , string[]]} first value is true if valid IPv4 range in Cidr notation, false otherwise. Second
       * value contains "valid" or an error message when value is invalid
       */
      static isValidIPv4CidrNotation(ipv4RangeAsCidrString) {
        let cidrComponents = ipv4RangeAsCidrString.split("/");
        if (cidrComponents.length !== 2 || (cidrComponents[0].length === 0 || cidrComponents[1].length === 0)) {
          return [false, [_Validator.invalidIPv4CidrNotationMessage]];
        }
        let ip = cidrComponents[0];
        let range = cidrComponents[1];
        if (!/^\d+$/.test(range)) {
          return [false, [_Validator.invalidIPv4CidrNotationMessage]];
        }
        if (isNaN(Number(range))) {
          return [false, [_Validator.invalidIPv4CidrNotationMessage]];
        }
        let [validIpv4, invalidIpv4Message] = _Validator.isValidIPv4String(ip);
        let [validPrefix, invalidPrefixMessage] = _Validator.isValidPrefixValue(
          BigInt(range),
          "IPv4"
          /* IPNumType.IPv4 */
        );
        let isValid = validIpv4 && validPrefix;
        let invalidMessage = invalidIpv4Message.concat(invalidPrefixMessage);
        return isValid ? [isValid, []] : [isValid, invalidMessage];
      }
      /**
       *  Checks if the given string is a valid IPv4 range in Cidr notation, with the ip number in the cidr notation
       *  being the start of the range
       *
       * @param {string}  ipv4CidrNotation the IPv4 range in Cidr notation
       *
       * * @returns {[boolean , string[]]} first value is true if valid Cidr notation, false otherwise. Second
       * value contains [] or an array of error message when invalid
       */
      static isValidIPv4CidrRange(ipv4CidrNotation) {
        return _Validator.isValidCidrRange(ipv4CidrNotation, _Validator.isValidIPv4CidrNotation, BinaryUtils_1.dottedDecimalNotationToBinaryString, (value) => (0, BinaryUtils_2.cidrPrefixToMaskBinaryString)(
          value,
          "IPv4"
          /* IPNumType.IPv4 */
        ));
      }
      /**
       *  Checks if the given string is a valid IPv6 range in Cidr notation, with the ip number in the cidr notation
       *  being the start of the range
       *
       * @param {string}  ipv6CidrNotation the IPv6 range in Cidr notation
       *
       * * @returns {[boolean , string[]]} first value is true if valid Cidr notation, false otherwise. Second
       * value contains [] or an array of error message when invalid
       */
      static isValidIPv6CidrRange(ipv6CidrNotation) {
        return _Validator.isValidCidrRange(ipv6CidrNotation, _Validator.isValidIPv6CidrNotation, HexadecimalUtils_1.colonHexadecimalNotationToBinaryString, (value) => (0, BinaryUtils_2.cidrPrefixToMaskBinaryString)(
          value,
          "IPv6"
          /* IPNumType.IPv6 */
        ));
      }
      static isValidCidrRange(rangeString, cidrNotationValidator, toBinaryStringConverter, prefixFactory) {
        let validationResult = cidrNotationValidator(rangeString);
        if (!validationResult[0]) {
          return validationResult;
        }
        let cidrComponents = rangeString.split("/");
        let ip = cidrComponents[0];
        let range = cidrComponents[1];
        let ipNumber = BigInt(`0b${toBinaryStringConverter(ip)}`);
        let mask = BigInt(`0b${prefixFactory(parseInt(range))}`);
        let isValid = (ipNumber & mask) === ipNumber;
        return isValid ? [isValid, []] : [isValid, [_Validator.InvalidIPCidrRangeMessage]];
      }
      static isValidIPv4RangeString(ipv4RangeString) {
        let firstLastValidator = (firstIP, lastIP) => BigInt(`0b${(0, BinaryUtils_1.dottedDecimalNotationToBinaryString)(firstIP)}`) >= BigInt(`0b${(0, BinaryUtils_1.dottedDecimalNotationToBinaryString)(lastIP)}`);
        return this.isValidRange(ipv4RangeString, _Validator.isValidIPv4String, firstLastValidator);
      }
      static isValidIPv6RangeString(ipv6RangeString) {
        let firstLastValidator = (firstIP, lastIP) => BigInt(`0b${(0, HexadecimalUtils_2.hexadectetNotationToBinaryString)(firstIP)}`) >= BigInt(`0b${(0, HexadecimalUtils_2.hexadectetNotationToBinaryString)(lastIP)}`);
        return this.isValidRange(ipv6RangeString, _Validator.isValidIPv6String, firstLastValidator);
      }
      static isValidRange(rangeString, validator, firstLastValidator) {
        let rangeComponents = rangeString.split("-").map((component) => component.trim());
        if (rangeComponents.length !== 2 || (rangeComponents[0].length === 0 || rangeComponents[1].length === 0)) {
          return [false, [_Validator.invalidRangeNotationMessage]];
        }
        let firstIP = rangeComponents[0];
        let lastIP = rangeComponents[1];
        let [validFirstIP, invalidFirstIPMessage] = validator(firstIP);
        let [validLastIP, invalidLastIPMessage] = validator(lastIP);
        let isValid = validFirstIP && validLastIP;
        if (isValid && firstLastValidator(firstIP, lastIP)) {
          return [false, [_Validator.invalidRangeFirstNotGreaterThanLastMessage]];
        }
        let invalidMessage = invalidFirstIPMessage.concat(invalidLastIPMessage);
        return isValid ? [isValid, []] : [isValid, invalidMessage];
      }
      /**
       * Checks if the given string is a valid IPv6 range in Cidr notation
       *
       * @param {string} ipv6RangeAsCidrString the IPv6 range in Cidr notation
       *
       * @returns {[boolean , string]} first value is true if valid IPv6 range in Cidr notation, false otherwise.
       * Second value contains "valid" or an error message when value is invalid
       */
      // TODO change to be like isValidIPv4CidrNotation where validation is done on the component of the cidr notation
      // instead of a single regex check
      static isValidIPv6CidrNotation(ipv6RangeAsCidrString) {
        let cidrComponents = ipv6RangeAsCidrString.split("/");
        if (cidrComponents.length !== 2 || (cidrComponents[0].length === 0 || cidrComponents[1].length === 0)) {
          return [false, [_Validator.invalidIPv6CidrNotationString]];
        }
        let isValid = _Validator.IPV6_RANGE_PATTERN.test(ipv6RangeAsCidrString);
        return isValid ? [isValid, []] : [isValid, [_Validator.invalidIPv6CidrNotationString]];
      }
      /**
       * Checks if the given string is a binary string. That is contains only contiguous 1s and 0s
       *
       * @param {string} binaryString the binary string
       * @returns {(boolean|string)[]} a tuple representing if valid or not and corresponding message
       */
      static isValidBinaryString(binaryString) {
        if (/^([10])+$/.test(binaryString)) {
          return [true, []];
        } else {
          return [false, [_Validator.invalidBinaryStringErrorMessage]];
        }
      }
      static isNumeric(value) {
        return /^(\d+)$/.test(value);
      }
      static isHexadecatet(value) {
        return /^[0-9A-Fa-f]{4}$/.test(value);
      }
    };
    exports.Validator = Validator;
    Validator.IPV4_PATTERN = new RegExp(/^(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])\.(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])\.(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])\.(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])$/);
    Validator.IPV6_PATTERN = new RegExp(/^(((?:[0-9A-Fa-f]{1,4}:){7}(?:[0-9A-Fa-f]{1,4}|:))|((?:[0-9A-Fa-f]{1,4}:){6}(?::[0-9A-Fa-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(?:\.(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|((?:[0-9A-Fa-f]{1,4}:){5}(?:(?:(?::[0-9A-Fa-f]{1,4}){1,2})|:(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(?:\.(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|((?:[0-9A-Fa-f]{1,4}:){4}(?:(?:(?::[0-9A-Fa-f]{1,4}){1,3})|(?:(?::[0-9A-Fa-f]{1,4})?:(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(?:\.(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|((?:[0-9A-Fa-f]{1,4}:){3}(?:(?:(?::[0-9A-Fa-f]{1,4}){1,4})|(?:(?::[0-9A-Fa-f]{1,4}){0,2}:(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(?:\.(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|((?:[0-9A-Fa-f]{1,4}:){2}(?:(?:(?::[0-9A-Fa-f]{1,4}){1,5})|(?:(?::[0-9A-Fa-f]{1,4}){0,3}:(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(?:\.(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|((?:[0-9A-Fa-f]{1,4}:){1}(?:(?:(?::[0-9A-Fa-f]{1,4}){1,6})|(?:(?::[0-9A-Fa-f]{1,4}){0,4}:(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(?:\.(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(?::(?:(?:(?::[0-9A-Fa-f]{1,4}){1,7})|(?:(?::[0-9A-Fa-f]{1,4}){0,5}:(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(?:\.(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:)))(?:%.+)?$/);
    Validator.ZONE_INDEX_PATTERN = new RegExp(/^[a-zA-Z0-9]*$/);
    Validator.IPV4_RANGE_PATTERN = new RegExp(/^(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])\.(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])\.(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])\.(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])(\/)([1-9]|[1-2][0-9]|3[0-2])$/);
    Validator.IPV6_RANGE_PATTERN = new RegExp(/^((([0-9A-Fa-f]{1,4}:){7}([0-9A-Fa-f]{1,4}|:))|(([0-9A-Fa-f]{1,4}:){6}(:[0-9A-Fa-f]{1,4}|((25[0-5]|2[0-4]d|1dd|[1-9]?d)(.(25[0-5]|2[0-4]d|1dd|[1-9]?d)){3})|:))|(([0-9A-Fa-f]{1,4}:){5}(((:[0-9A-Fa-f]{1,4}){1,2})|:((25[0-5]|2[0-4]d|1dd|[1-9]?d)(.(25[0-5]|2[0-4]d|1dd|[1-9]?d)){3})|:))|(([0-9A-Fa-f]{1,4}:){4}(((:[0-9A-Fa-f]{1,4}){1,3})|((:[0-9A-Fa-f]{1,4})?:((25[0-5]|2[0-4]d|1dd|[1-9]?d)(.(25[0-5]|2[0-4]d|1dd|[1-9]?d)){3}))|:))|(([0-9A-Fa-f]{1,4}:){3}(((:[0-9A-Fa-f]{1,4}){1,4})|((:[0-9A-Fa-f]{1,4}){0,2}:((25[0-5]|2[0-4]d|1dd|[1-9]?d)(.(25[0-5]|2[0-4]d|1dd|[1-9]?d)){3}))|:))|(([0-9A-Fa-f]{1,4}:){2}(((:[0-9A-Fa-f]{1,4}){1,5})|((:[0-9A-Fa-f]{1,4}){0,3}:((25[0-5]|2[0-4]d|1dd|[1-9]?d)(.(25[0-5]|2[0-4]d|1dd|[1-9]?d)){3}))|:))|(([0-9A-Fa-f]{1,4}:){1}(((:[0-9A-Fa-f]{1,4}){1,6})|((:[0-9A-Fa-f]{1,4}){0,4}:((25[0-5]|2[0-4]d|1dd|[1-9]?d)(.(25[0-5]|2[0-4]d|1dd|[1-9]?d)){3}))|:))|(:(((:[0-9A-Fa-f]{1,4}){1,7})|((:[0-9A-Fa-f]{1,4}){0,5}:((25[0-5]|2[0-4]d|1dd|[1-9]?d)(.(25[0-5]|2[0-4]d|1dd|[1-9]?d)){3}))|:)))(%.+)?(\/([0-9]|[1-9][0-9]|1[0-1][0-9]|12[0-8]))?$/);
    Validator.IPV4_CONTIGUOUS_MASK_BIT_PATTERN = new RegExp(/^(1){0,32}(0){0,32}$/);
    Validator.IPV6_CONTIGUOUS_MASK_BIT_PATTERN = new RegExp(/^(1){0,128}(0){0,128}$/);
    Validator.EIGHT_BIT_SIZE = BigInt(`0b${"1".repeat(8)}`);
    Validator.SIXTEEN_BIT_SIZE = BigInt(`0b${"1".repeat(16)}`);
    Validator.THIRTY_TWO_BIT_SIZE = BigInt(`0b${"1".repeat(32)}`);
    Validator.ONE_HUNDRED_AND_TWENTY_EIGHT_BIT_SIZE = BigInt(`0b${"1".repeat(128)}`);
    Validator.IPV4_SIZE = BigInt("4294967296");
    Validator.IPV6_SIZE = BigInt("340282366920938463463374607431768211456");
    Validator.invalidAsnRangeMessage = "ASN number given less than zero or is greater than 32bit";
    Validator.invalid16BitAsnRangeMessage = "ASN number given less than zero or is greater than 16bit";
    Validator.invalidIPv4NumberMessage = "IPv4 number given less than zero or is greater than 32bit";
    Validator.invalidIPv6NumberMessage = "IPv6 number given less than zero or is greater than 128bit";
    Validator.invalidOctetRangeMessage = "Value given contains an invalid Octet; Value is less than zero or is greater than 8bit";
    Validator.invalidHexadecatetMessage = "The value given is less than zero or is greater than 16bit";
    Validator.invalidOctetCountMessage = "An IP4 number cannot have less or greater than 4 octets";
    Validator.invalidHexadecatetCountMessage = "An IP6 number must have exactly 8 hexadecatet";
    Validator.invalidMaskMessage = "The Mask is invalid";
    Validator.invalidPrefixValueMessage = "A Prefix value cannot be less than 0 or greater than 32";
    Validator.invalidIPv4CidrNotationMessage = "Cidr notation should be in the form [ip number]/[range]";
    Validator.InvalidIPCidrRangeMessage = "Given IP number portion must is not the start of the range";
    Validator.invalidRangeNotationMessage = "Range notation should be in the form [first ip]-[last ip]";
    Validator.invalidRangeFirstNotGreaterThanLastMessage = "First IP in [first ip]-[last ip] must be less than Last IP";
    Validator.invalidIPv6CidrNotationString = "A Cidr notation string should contain an IPv6 number and prefix";
    Validator.takeOutOfRangeSizeMessage = "$count is greater than $size, the size of the range";
    Validator.cannotSplitSingleRangeErrorMessage = "Cannot split an IP range with a single IP number";
    Validator.invalidInetNumType = "Given ipNumType must be either InetNumType.IPv4 or InetNumType.IPv6";
    Validator.invalidBinaryStringErrorMessage = "Binary string should contain only contiguous 1s and 0s";
    Validator.invalidIPRangeSizeMessage = "Given size is zero or greater than maximum size of $iptype";
    Validator.invalidIPRangeSizeForCidrMessage = "Given size can't be created via cidr prefix";
    Validator.invalidIPv4PatternMessage = "Given IPv4 is not confirm to a valid IPv6 address";
    Validator.invalidIPv6PatternMessage = "Given IPv6 is not confirm to a valid IPv6 address";
  }
});

// node_modules/ip-num/dist/src/Hexadecatet.js
var require_Hexadecatet = __commonJS({
  "node_modules/ip-num/dist/src/Hexadecatet.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.Hexadecatet = void 0;
    var Validator_1 = require_Validator();
    var Hexadecatet = class _Hexadecatet {
      /**
       * A convenience method for constructing an instance of {@link Hexadecatet} from a four (base 16) number
       * representation of a 16bit value.
       *
       * @param {string} rawValue the four (base 16) number
       * @returns {Hexadecatet} an instance of {@link Hexadecatet}
       */
      static fromString(rawValue) {
        return new _Hexadecatet(rawValue);
      }
      /**
       * A convenience method for constructing an instance of {@link Hexadecatet} from a decimal number representation
       * of a 16 bit value
       *
       * @param {number} rawValue decimal number representation of a 16 bit value
       * @returns {Hexadecatet} an instance of {@link Hexadecatet}
       */
      static fromNumber(rawValue) {
        return new _Hexadecatet(rawValue);
      }
      /**
       * Constructor for creating an instance of {@link Hexadecatet}
       *
       * @param {string | number} givenValue a string or numeric value. If given value is a string then it should be a
       * four (base 16) number representation of a 16bit value. If it is a number, then it should be a decimal number
       * representation of a 16 bit value
       */
      constructor(givenValue) {
        let hexadecatetValue;
        if (typeof givenValue === "string") {
          hexadecatetValue = parseInt(givenValue, 16);
        } else {
          hexadecatetValue = parseInt(String(givenValue), 16);
        }
        let [isValid, message] = Validator_1.Validator.isValidIPv6Hexadecatet(BigInt(hexadecatetValue));
        if (!isValid) {
          throw Error(message.filter((msg) => {
            return msg !== "";
          }).toString());
        }
        this.value = hexadecatetValue;
      }
      /**
       * Returns the numeric value in base 10 (ie decimal)
       *
       * @returns {number} the numeric value in base 10 (ie decimal)
       */
      getValue() {
        return this.value;
      }
      /**
       * Returns the string representation of the base 16 representation of the value
       * @returns {string} the string representation of the base 16 representation of the value
       */
      // TODO pad with a zero if digit is less than 4
      toString() {
        return this.value.toString(16);
      }
    };
    exports.Hexadecatet = Hexadecatet;
  }
});

// node_modules/ip-num/dist/src/Octet.js
var require_Octet = __commonJS({
  "node_modules/ip-num/dist/src/Octet.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.Octet = void 0;
    var Validator_1 = require_Validator();
    var Octet = class _Octet {
      /**
       * Convenience method for creating an Octet out of a string value representing the value of the octet
       *
       * @param {string} rawValue the octet value in string
       * @returns {Octet} the Octet instance
       */
      static fromString(rawValue) {
        return new _Octet(rawValue);
      }
      /**
       * Convenience method for creating an Octet out of a numeric value representing the value of the octet
       *
       * @param {number} rawValue the octet value in number
       * @returns {Octet} the Octet instance
       */
      static fromNumber(rawValue) {
        return new _Octet(rawValue);
      }
      /**
       * Constructor for creating an instance of an Octet.
       *
       * The constructor parameter given could either be a string or number.
       *
       * If a string, it is the string representation of the numeric value of the octet
       * If a number, it is the numeric representation of the value of the octet
       *
       * @param {string | number} givenValue value of the octet to be created.
       */
      constructor(givenValue) {
        let octetValue;
        if (typeof givenValue === "string") {
          octetValue = parseInt(givenValue);
        } else {
          octetValue = givenValue;
        }
        let [isValid, message] = Validator_1.Validator.isValidIPv4Octet(BigInt(octetValue));
        if (!isValid) {
          throw Error(message.filter((msg) => {
            return msg !== "";
          }).toString());
        }
        this.value = octetValue;
      }
      /**
       * Method to get the numeric value of the octet
       *
       * @returns {number} the numeric value of the octet
       */
      getValue() {
        return this.value;
      }
      /**
       * Returns a decimal representation of the value of the octet in string
       *
       * @returns {string} a decimal representation of the value of the octet in string
       */
      toString() {
        return this.value.toString(10);
      }
    };
    exports.Octet = Octet;
  }
});

// node_modules/ip-num/dist/src/Prefix.js
var require_Prefix = __commonJS({
  "node_modules/ip-num/dist/src/Prefix.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.IPv6Prefix = exports.IPv4Prefix = void 0;
    exports.isIPv4Prefix = isIPv4Prefix;
    var Validator_1 = require_Validator();
    var IPNumber_1 = require_IPNumber();
    var BinaryUtils_1 = require_BinaryUtils();
    var HexadecimalUtils_1 = require_HexadecimalUtils();
    var Hexadecatet_1 = require_Hexadecatet();
    var IPv4Prefix = class _IPv4Prefix {
      /**
       * Convenience method for constructing an instance of IPv4 prefix from a decimal number
       *
       * @param {number} rawValue the decimal value to construct the IPv4 prefix from.
       * @returns {IPv4Prefix} the instance of an IPv4 prefix
       */
      static fromNumber(rawValue) {
        return new _IPv4Prefix(rawValue);
      }
      static fromRangeSize(rangeSize) {
        let prefixNumber = rangeSize === 1n ? 32 : 32 - rangeSizeToPrefix(rangeSize, Validator_1.Validator.IPV4_SIZE);
        return _IPv4Prefix.fromNumber(BigInt(prefixNumber));
      }
      /**
       * Constructor for an instance of IPv4 prefix from a decimal number
       *
       * @param {number} rawValue the decimal value to construct the IPv4 prefix from.
       * @returns {IPv4Prefix} the instance of an IPv4 prefix
       */
      constructor(rawValue) {
        this.type = "IPv4";
        this.bitValue = 32n;
        let isValid;
        let message;
        [isValid, message] = Validator_1.Validator.isValidPrefixValue(
          rawValue,
          "IPv4"
          /* IPNumType.IPv4 */
        );
        if (!isValid) {
          throw new Error(message.filter((msg) => {
            return msg !== "";
          }).toString());
        }
        this.value = rawValue;
      }
      /**
       * Gets the decimal value of the IPv4 prefix
       *
       * @returns {number} the decimal value of the IPv4 prefix
       */
      getValue() {
        return this.value;
      }
      /**
       * Gets the decimal value of the IPv4 prefix as string
       * @returns {string} The decimal value of the IPv4 prefix as string
       */
      toString() {
        return this.value.toString();
      }
      /**
       * Converts the IPv4 prefix to a {@link IPv4Mask}
       *
       * The IPv4 mask is the representation of the prefix in the dot-decimal notation
       *
       * @returns {IPv4Mask} the mask representation of the prefix
       */
      toMask() {
        let onBits = "1".repeat(Number(this.value));
        let offBits = "0".repeat(Number(32n - this.value));
        return IPNumber_1.IPv4Mask.fromDecimalDottedString(this.toDecimalNotation(`${onBits}${offBits}`));
      }
      /**
       * Returns the size (number of IP numbers) of range of this prefix
       *
       * @return {bigint} the size (number of IP numbers) of range of this prefix
       */
      toRangeSize() {
        return 1n << this.bitValue - this.getValue();
      }
      /**
       * Returns a prefix for when this prefix is merged
       * with another prefix of the same size
       */
      merge() {
        return new _IPv4Prefix(this.value - 1n);
      }
      /**
       * Returns a prefix for when this prefix is split
       * into two equal halves
       */
      split() {
        return new _IPv4Prefix(this.value + 1n);
      }
      toDecimalNotation(bits2) {
        return `${(0, BinaryUtils_1.parseBinaryStringToBigInt)(bits2.substr(0, 8))}.${(0, BinaryUtils_1.parseBinaryStringToBigInt)(bits2.substr(8, 8))}.${(0, BinaryUtils_1.parseBinaryStringToBigInt)(bits2.substr(16, 8))}.${(0, BinaryUtils_1.parseBinaryStringToBigInt)(bits2.substr(24, 8))}`;
      }
    };
    exports.IPv4Prefix = IPv4Prefix;
    var IPv6Prefix = class _IPv6Prefix {
      /**
       * Convenience method for constructing an instance of IPv46 prefix from a decimal number
       *
       * @param {number} rawValue the decimal value to construct the IPv6 prefix from.
       * @returns {IPv4Prefix} the instance of an IPv6 prefix
       */
      static fromNumber(rawValue) {
        return new _IPv6Prefix(rawValue);
      }
      static fromRangeSize(rangeSize) {
        let prefixNumber = rangeSize === 1n ? 128 : 128 - rangeSizeToPrefix(rangeSize, Validator_1.Validator.IPV6_SIZE);
        return _IPv6Prefix.fromNumber(BigInt(prefixNumber));
      }
      /**
       * Constructor for an instance of IPv6 prefix from a decimal number
       *
       * @param {number} rawValue the decimal value to construct the IPv6 prefix from.
       * @returns {IPv4Prefix} the instance of an IPv6 prefix
       */
      constructor(rawValue) {
        this.type = "IPv6";
        this.bitValue = 128n;
        let isValid;
        let message;
        [isValid, message] = Validator_1.Validator.isValidPrefixValue(
          rawValue,
          "IPv6"
          /* IPNumType.IPv6 */
        );
        if (!isValid) {
          throw new Error(message.filter((msg) => {
            return msg !== "";
          }).toString());
        }
        this.value = rawValue;
      }
      /**
       * Gets the decimal value of the IPv6 prefix
       *
       * @returns {number} the decimal value of the IPv6 prefix
       */
      getValue() {
        return this.value;
      }
      /**
       * Gets the decimal value of the IPv4 prefix as string
       * @returns {string} he decimal value of the IPv4 prefix as string
       */
      toString() {
        return this.value.toString();
      }
      /**
       * Converts the IPv6 prefix to a {@link IPv6Mask}
       *
       * The IPv6 mask is the representation of the prefix in 8 groups of 16 bit values represented in hexadecimal
       *
       * @returns {IPv6Mask} the mask representation of the prefix
       */
      toMask() {
        let onBits = "1".repeat(Number(this.value));
        let offBits = "0".repeat(128 - Number(this.value));
        return IPNumber_1.IPv6Mask.fromHexadecatet(this.toHexadecatetNotation(`${onBits}${offBits}`));
      }
      /**
       * Returns the size (number of IP numbers) of range of this prefix
       *
       * @return {bigint} the size (number of IP numbers) of range of this prefix
       */
      toRangeSize() {
        return 1n << this.bitValue - this.getValue();
      }
      /**
       * Returns a prefix for when this prefix is merged
       * with another prefix of the same size
       */
      merge() {
        return new _IPv6Prefix(this.value - 1n);
      }
      /**
       * Returns a prefix for when this prefix is split
       * into two equal halves
       */
      split() {
        return new _IPv6Prefix(this.value + 1n);
      }
      toHexadecatetNotation(bits2) {
        let binaryStrings = bits2.match(/.{1,16}/g);
        let hexadecimalStrings = binaryStrings.map((binaryString) => {
          return Hexadecatet_1.Hexadecatet.fromString((0, HexadecimalUtils_1.binaryStringToHexadecimalString)(binaryString));
        });
        return hexadecimalStrings.map((value) => {
          return value.toString();
        }).join(":");
      }
    };
    exports.IPv6Prefix = IPv6Prefix;
    function rangeSizeToPrefix(rangeSize, rangeMaxSize) {
      let ipType = rangeMaxSize > Validator_1.Validator.IPV4_SIZE ? "IPv6" : "IPv4";
      if (rangeSize > rangeMaxSize || rangeSize === 0n) {
        throw new Error(Validator_1.Validator.invalidIPRangeSizeMessage.replace("$iptype", ipType));
      }
      try {
        return (0, BinaryUtils_1.intLog2)(rangeSize);
      } catch (e) {
        throw new Error(Validator_1.Validator.invalidIPRangeSizeForCidrMessage);
      }
    }
    function isIPv4Prefix(prefix) {
      return prefix.type === "IPv4";
    }
  }
});

// node_modules/ip-num/dist/src/IPRange.js
var require_IPRange = __commonJS({
  "node_modules/ip-num/dist/src/IPRange.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.IPv6CidrRange = exports.IPv4CidrRange = exports.AbstractIPRange = exports.RangedSet = void 0;
    exports.isIPv4CidrRange = isIPv4CidrRange;
    var IPNumber_1 = require_IPNumber();
    var Prefix_1 = require_Prefix();
    var BinaryUtils_1 = require_BinaryUtils();
    var Validator_1 = require_Validator();
    var RangedSet = class _RangedSet {
      /**
       * Convenience method for constructing an instance of {@link RangedSet} from a
       * single IP number.
       *
       * @param ip The IP number, either IPv4 or IPv6 to construct the range from.
       */
      static fromSingleIP(ip) {
        return new _RangedSet(ip, ip);
      }
      /**
       * Convenience method for constructing an instance of {@link RangedSet} from an
       * instance of either {@link IPv4CidrRange} or {@link IPv6CidrRange}
       *
       * @param cidrRange an instance of {@link RangedSet}
       */
      static fromCidrRange(cidrRange) {
        return new _RangedSet(cidrRange.getFirst(), cidrRange.getLast());
      }
      /**
       * Convenience method for constructing an instance of {@link RangedSet} from
       * a range string in the form of firstIp-lastIp
       *
       * @param rangeString  string in the form of firstIp-lastIp
       */
      static fromRangeString(rangeString) {
        let ips = rangeString.split("-").map((ip) => ip.trim());
        if (ips.length !== 2) {
          throw new Error("Argument should be in the format firstip-lastip");
        }
        let [firstIPString, lastIPString] = ips;
        let [isValidFirstIPv4] = Validator_1.Validator.isValidIPv4String(firstIPString);
        let [isValidSecondIPv4] = Validator_1.Validator.isValidIPv4String(lastIPString);
        let [isValidFirstIPv6] = Validator_1.Validator.isValidIPv6String(firstIPString);
        let [isValidLastIPv6] = Validator_1.Validator.isValidIPv6String(lastIPString);
        if (isValidFirstIPv4 && isValidSecondIPv4) {
          return new _RangedSet(IPNumber_1.IPv4.fromDecimalDottedString(firstIPString), IPNumber_1.IPv4.fromDecimalDottedString(lastIPString));
        } else if (isValidFirstIPv6 && isValidLastIPv6) {
          return new _RangedSet(IPNumber_1.IPv6.fromHexadecatet(firstIPString), IPNumber_1.IPv6.fromHexadecatet(lastIPString));
        } else {
          throw new Error("First IP and Last IP should be valid and same type");
        }
      }
      /**
       * Constructor for an instance of {@link RangedSet} from an
       * instance of either {@link IPv4CidrRange} or {@link IPv6CidrRange}
       *
       * Throws an exception if first IP number is not less than given last IP number
       *
       * @param first the first IP number of the range
       * @param last the last IP number of the range
       */
      constructor(first, last2) {
        this.first = first;
        this.last = last2;
        if (first.isGreaterThan(last2)) {
          throw new Error(`${first.toString()} should be lower than ${last2.toString()}`);
        }
        this.currentValue = first;
        this.bitValue = BigInt(first.bitSize);
      }
      /**
       * Returns the first IP number in the range
       */
      getFirst() {
        return this.first;
      }
      /**
       * Returns the last IP number in the range
       */
      getLast() {
        return this.last;
      }
      /**
       * Returns the size, which is the number of IP numbers in the range.
       */
      getSize() {
        return this.last.getValue() - this.first.getValue() + 1n;
      }
      /**
       * Converts to a string representation of the range in the form of:
       * <first-ip>-<last-ip>
       */
      toRangeString() {
        return `${this.getFirst()}-${this.getLast()}`;
      }
      /**
       * Checks if this range is inside another range.
       *
       * @param otherRange the other range to check if this range is inside of.
       */
      inside(otherRange) {
        return otherRange.contains(this);
      }
      /**
       * Checks if this range contains the given other range.
       *
       * @param otherRange the other range to check if this range contains
       */
      contains(otherRange) {
        let thisFirst = this.getFirst();
        let thisLast = this.getLast();
        let otherFirst = otherRange.getFirst();
        let otherLast = otherRange.getLast();
        return thisFirst.isLessThanOrEquals(otherFirst) && thisLast.isGreaterThanOrEquals(otherLast);
      }
      /**
       * Check if this range is equal to the given other range.
       *
       * @param otherRange the other range to check if equal to this range.
       */
      isEquals(otherRange) {
        return this.getFirst().isEquals(otherRange.getFirst()) && this.getLast().isEquals(otherRange.getLast());
      }
      /**
       * Check if this range is less than the given range.
       *
       * @param otherRange the other range to check if less than.
       */
      isLessThan(otherRange) {
        if (this.isEquals(otherRange)) {
          return false;
        } else {
          if (this.getFirst().isEquals(otherRange.getFirst())) {
            return this.getSize() < otherRange.getSize();
          }
          return this.getFirst().isLessThan(otherRange.getFirst());
        }
      }
      /**
       * Check if this range is greater than the given range.
       *
       * @param otherRange the other range to check if greater than.
       */
      isGreaterThan(otherRange) {
        if (this.isEquals(otherRange)) {
          return false;
        } else {
          if (this.getFirst().isEquals(otherRange.getFirst())) {
            return this.getSize() > otherRange.getSize();
          }
          return this.getFirst().isGreaterThan(otherRange.getFirst());
        }
      }
      /**
       * Checks of this range overlaps with a given other range.
       *
       * This means it checks if part of a range is part of another range without
       * being totally contained in the other range. Hence Equal or ranges contained inside one
       * another are not considered as overlapping.
       *
       * @param otherRange the other range to check if it overlaps with this range.
       */
      isOverlapping(otherRange) {
        let thisFirst = this.getFirst();
        let thisLast = this.getLast();
        let otherFirst = otherRange.getFirst();
        let otherLast = otherRange.getLast();
        return thisLast.isGreaterThan(otherFirst) && thisLast.isLessThanOrEquals(otherLast) && thisFirst.isLessThan(otherFirst) || otherLast.isGreaterThan(thisFirst) && otherLast.isLessThanOrEquals(thisLast) && otherFirst.isLessThan(thisFirst) || this.contains(otherRange) || otherRange.contains(this);
      }
      /**
       * Check if this range can be converted to a CIDR range.
       */
      isCidrAble() {
        if (this.getSize() === 1n) {
          return true;
        }
        try {
          let prefix = Number(this.bitValue) - (0, BinaryUtils_1.intLog2)(this.getSize());
          let netmask = (0, BinaryUtils_1.parseBinaryStringToBigInt)((0, BinaryUtils_1.cidrPrefixToMaskBinaryString)(
            prefix,
            (0, IPNumber_1.isIPv4)(this.currentValue) ? "IPv4" : "IPv6"
            /* IPNumType.IPv6 */
          ));
          return this.first.getValue() === (netmask & this.first.getValue());
        } catch (e) {
          return false;
        }
      }
      /**
       * Converts an instance of range to an instance of CIDR range
       */
      toCidrRange() {
        if ((0, IPNumber_1.isIPv4)(this.currentValue)) {
          return this.toIPv4CidrRange();
        } else {
          return this.toIPv6CidrRange();
        }
      }
      /**
       * Checks if this range is consecutive with another range.
       *
       * This means if the two ranges can be placed side by side, without any gap. Hence Equal
       * or ranges contained inside one another, or overlapping ranges are not considered as consecutive.
       *
       * @param otherRange the other range to check if this range is consecutive to.
       */
      isConsecutive(otherRange) {
        let thisFirst = this.getFirst();
        let thisLast = this.getLast();
        let otherFirst = otherRange.getFirst();
        let otherLast = otherRange.getLast();
        return thisLast.hasNext() && thisLast.nextIPNumber().isEquals(otherFirst) || otherLast.hasNext() && otherLast.nextIPNumber().isEquals(thisFirst);
      }
      /**
       * Creates a range that is a union of this range and the given other range.
       *
       * @param otherRange the other range to combine with this range
       */
      union(otherRange) {
        if (this.isEquals(otherRange)) {
          return new _RangedSet(otherRange.getFirst(), otherRange.getLast());
        }
        if (this.contains(otherRange)) {
          return new _RangedSet(this.getFirst(), this.getLast());
        } else if (otherRange.contains(this)) {
          return new _RangedSet(otherRange.getFirst(), otherRange.getLast());
        }
        if (this.isOverlapping(otherRange)) {
          if (this.getFirst().isLessThan(otherRange.getFirst())) {
            return new _RangedSet(this.getFirst(), otherRange.getLast());
          } else {
            return new _RangedSet(otherRange.getFirst(), this.getLast());
          }
        }
        throw new Error("Ranges do not overlap nor are equal");
      }
      /**
       * Prepends given range with this range.
       * The last IP in the given range should be adjacent to the first IP in this range
       *
       * @param otherRange the other range to prepend
       */
      prepend(otherRange) {
        if (otherRange.getLast().nextIPNumber().isEquals(this.getFirst())) {
          return new _RangedSet(otherRange.getFirst(), this.getLast());
        } else {
          throw new Error("Range to prepend must be adjacent");
        }
      }
      /**
       * Appends given range with this range.
       * The last IP in this range should be adjacent to the first IP in range to append
       *
       * @param otherRange the other range to append
       */
      append(otherRange) {
        if (this.getLast().nextIPNumber().isEquals(otherRange.getFirst())) {
          return new _RangedSet(this.getFirst(), otherRange.getLast());
        } else {
          throw new Error("Range to append must be adjacent");
        }
      }
      subtract(otherRange) {
        if (!this.isOverlapping(otherRange)) {
          throw new Error("Cannot subtract ranges that are not overlapping");
        }
        if (!this.isLessThan(otherRange)) {
          throw new Error("Cannot subtract a larger range from this range");
        }
        return new _RangedSet(this.getFirst(), otherRange.getLast());
      }
      /**
       * Returns a sub range of a given size from this range.
       *
       * @param offset offset from this range where the subrange should begin
       * @param size the size of the range
       */
      takeSubRange(offset, size) {
        if (offset + size > this.getSize()) {
          throw new RangeError("Requested range is greater than what can be taken");
        }
        if (size === 0n) {
          throw new Error("Sub range cannot be zero");
        }
        let valueOfFirstIp = this.getFirst().value + offset;
        let firstIp = (0, IPNumber_1.isIPv4)(this.getFirst()) ? IPNumber_1.IPv4.fromNumber(valueOfFirstIp) : IPNumber_1.IPv6.fromBigInt(valueOfFirstIp);
        let valueOfLastIp = firstIp.value + (size - 1n);
        let lastIp = (0, IPNumber_1.isIPv4)(firstIp) ? IPNumber_1.IPv4.fromNumber(valueOfLastIp) : IPNumber_1.IPv6.fromBigInt(valueOfLastIp);
        return new _RangedSet(firstIp, lastIp);
      }
      /**
       * Performs a subtraction operation, where the passed range is removed from the original range.
       *
       * The return range from the subtraction operation could be a single or multiple ranges
       *
       * @param range
       */
      difference(range) {
        if (range.getSize() > this.getSize()) {
          throw new Error("Range is greater than range to be subtracted from");
        }
        if (!this.contains(range)) {
          throw new Error("Range to subtract is not contained in this range");
        }
        let reminders = [];
        try {
          reminders.push(new _RangedSet(this.getFirst(), range.getFirst().previousIPNumber()));
        } catch (e) {
        }
        try {
          reminders.push(new _RangedSet(range.getLast().nextIPNumber(), this.getLast()));
        } catch (e) {
        }
        return reminders;
      }
      *take(count) {
        let computed = this.getFirst();
        let returnCount = count === void 0 ? this.getSize().valueOf() : count;
        while (returnCount > 0) {
          returnCount--;
          yield computed;
          computed = computed.nextIPNumber();
        }
      }
      *[Symbol.iterator]() {
        yield* this.take();
      }
      toIPv4CidrRange() {
        let candidateRange = new IPv4CidrRange2(IPNumber_1.IPv4.fromNumber(this.getFirst().getValue()), Prefix_1.IPv4Prefix.fromRangeSize(this.getSize()));
        if (candidateRange.getFirst().isEquals(this.getFirst())) {
          return candidateRange;
        } else {
          throw new Error("Range cannot be converted to CIDR");
        }
      }
      toIPv6CidrRange() {
        let candidateRange = new IPv6CidrRange2(IPNumber_1.IPv6.fromBigInt(this.getFirst().getValue()), Prefix_1.IPv6Prefix.fromRangeSize(this.getSize()));
        if (candidateRange.getFirst().isEquals(this.getFirst())) {
          return candidateRange;
        } else {
          throw new Error("Range cannot be converted to CIDR");
        }
      }
    };
    exports.RangedSet = RangedSet;
    var AbstractIPRange = class {
      hasNextRange() {
        let sizeOfCurrentRange = this.getSize();
        return 2n ** this.bitValue - sizeOfCurrentRange >= this.getFirst().getValue() + sizeOfCurrentRange;
      }
      hasPreviousRange() {
        return this.getSize() <= this.getFirst().getValue();
      }
      toRangeSet() {
        return new RangedSet(this.getFirst(), this.getLast());
      }
      inside(otherRange) {
        return this.toRangeSet().inside(otherRange.toRangeSet());
      }
      contains(otherRange) {
        if (otherRange instanceof IPNumber_1.AbstractIPNum) {
          const firstValue = this.getFirst().getValue();
          const lastValue = this.getLast().getValue();
          const otherValue = otherRange.getValue();
          return otherValue >= firstValue && otherValue <= lastValue;
        }
        return this.toRangeSet().contains(otherRange.toRangeSet());
      }
      toRangeString() {
        return this.toRangeSet().toRangeString();
      }
      isOverlapping(otherRange) {
        return this.toRangeSet().isOverlapping(otherRange.toRangeSet());
      }
      isConsecutive(otherRange) {
        return this.toRangeSet().isConsecutive(otherRange.toRangeSet());
      }
      isCidrMergeable(otherRange) {
        const count = BigInt((0, BinaryUtils_1.matchingBitCount)(this.getFirst().toBinaryString(), otherRange.getFirst().toBinaryString()));
        if (this.getPrefix().value - count !== 1n) {
          return false;
        }
        return this.isConsecutive(otherRange) && this.getSize() === otherRange.getSize();
      }
      isMergeable(otherRange) {
        return this.isCidrMergeable(otherRange) || this.contains(otherRange) || this.inside(otherRange);
      }
      isEquals(otherRange) {
        return this.toRangeSet().isEquals(otherRange.toRangeSet());
      }
      merge(otherRange) {
        if (!this.isCidrMergeable(otherRange)) {
          throw new Error(`Cannot merge. Ranges (${this.toRangeString()},${otherRange.toRangeString()}) are not consecutive and/or of same size`);
        }
        return this.newInstance(this.getFirst(), this.getPrefix().merge());
      }
      /**
       * Returns a lazily evaluated representation of the IP range that produces IP numbers by either:
       *
       * - iterating over using the for of syntax
       * - converting to array using spread syntax
       * - or assigning values to variables using deconstruction
       *
       * @param count the number of IP numbers to lazily evaluate.
       * If none is given, the whole IP range is lazily returned.
       */
      *takeStream(count) {
        return this.toRangeSet().take(count);
      }
      *[Symbol.iterator]() {
        yield* this.toRangeSet();
      }
    };
    exports.AbstractIPRange = AbstractIPRange;
    var IPv4CidrRange2 = class _IPv4CidrRange extends AbstractIPRange {
      /**
       * Convenience method for constructing an instance of an IPv4CidrRange from an IP range represented in CIDR notation
       *
       * @param {string} rangeIncidrNotation the range of the IPv4 number in CIDR notation
       * @returns {IPv4CidrRange} the IPv4CidrRange
       */
      static fromCidr(rangeIncidrNotation) {
        let [isValid, errorMessages] = Validator_1.Validator.isValidIPv4CidrNotation(rangeIncidrNotation);
        if (!isValid) {
          let messages = errorMessages.filter((message) => {
            return message !== "";
          });
          throw new Error(messages.join(" and "));
        }
        let cidrComponents = rangeIncidrNotation.split("/");
        let ipString = cidrComponents[0];
        let prefix = BigInt(parseInt(cidrComponents[1]));
        return new _IPv4CidrRange(IPNumber_1.IPv4.fromDecimalDottedString(ipString), Prefix_1.IPv4Prefix.fromNumber(prefix));
      }
      /**
       * Constructor for creating an instance of an IPv4 range.
       *
       * The arguments taken by the constructor is inspired by the CIDR notation which basically consists of the IP
       * number and the prefix.
       *
       * @param {IPv4} ipv4 the IP number used to construct the range. By convention this is the first IP number in
       * the range, but it could also be any IP number within the range
       * @param {IPv4Prefix} cidrPrefix the prefix which is a representation of the number of bits used to mask the
       * given IP number in other to create the range
       */
      constructor(ipv4, cidrPrefix) {
        super();
        this.ipv4 = ipv4;
        this.cidrPrefix = cidrPrefix;
        this.bitValue = 32n;
      }
      /**
       * Gets the size of IPv4 numbers contained within the IPv4 range
       *
       * @returns {bigint} the amount of IPv4 numbers in the range
       */
      getSize() {
        return this.cidrPrefix.toRangeSize();
      }
      /**
       * Method that returns the IPv4 range in CIDR (Classless Inter-Domain Routing) notation.
       *
       * See {@link https://en.wikipedia.org/wiki/Classless_Inter-Domain_Routing#CIDR_notation} for more information
       * on the Classless Inter-Domain Routing notation
       *
       * @returns {string} the IPv4 range in CIDR (Classless Inter-Domain Routing) notation
       */
      toCidrString() {
        let first = this.ipv4.toString();
        return `${first.toString()}/${this.cidrPrefix.toString()}`;
      }
      /**
       * Method that returns the IPv4 range in string notation where the first IPv4 number and last IPv4 number are
       * separated by an hyphen. eg. 192.198.0.0-192.198.0.255
       *
       * @returns {string} the range in [first IPv4 number] - [last IPv4 number] format
       */
      toRangeString() {
        return super.toRangeString();
      }
      /**
       * Method that returns the first IPv4 number in the IPv4 range
       *
       * @returns {IPv4} the first IPv4 number in the IPv4 range
       */
      getFirst() {
        return IPNumber_1.IPv4.fromNumber(this.ipv4.getValue() & this.cidrPrefix.toMask().getValue());
      }
      /**
       * Method that returns the last IPv4 number in the IPv4 range
       *
       * @returns {IPv4} the last IPv4 number in the IPv4 range
       */
      getLast() {
        return last(this, this.ipv4);
      }
      newInstance(num, prefix) {
        return new _IPv4CidrRange(num, prefix);
      }
      getPrefix() {
        return this.cidrPrefix;
      }
      /**
       * Indicates whether the given IPv4 range is an adjacent range.
       *
       * An adjacent range being one where the end of the given range, when incremented by one marks the start of the
       * other range. Or where the start of the given range, when decreased by one, marks the end of the other range
       *
       * @param {IPv4CidrRange} otherRange the other IPv4 range to compare with
       * @returns {boolean} true if the two IPv4 ranges are consecutive, false otherwise
       */
      isConsecutive(otherRange) {
        return super.isConsecutive(otherRange);
      }
      /**
       * Indicates if the given IPv4 range is a subset.
       *
       * By a subset range, it means all the values of the given range are contained by this IPv4 range
       *
       * @param {IPv4CidrRange} otherRange the other IPv4 range
       * @returns {boolean} true if the other Ipv4 range is a subset. False otherwise.
       */
      contains(otherRange) {
        return super.contains(otherRange);
      }
      /**
       * Indicate if the given range is a container range.
       *
       * By container range, it means all the IP number in this current range can be found within the given range.
       *
       * @param {IPv4CidrRange} otherRange he other IPv4 range
       * @returns {boolean} true if the other Ipv4 range is a container range. False otherwise.
       */
      inside(otherRange) {
        return super.inside(otherRange);
      }
      /**
       * Checks if two IPv4 ranges overlap
       * @param {IPv4CidrRange} otherRange the other IPv4 range
       * @returns {boolean} true if the ranges overlap, false otherwise
       */
      isOverlapping(otherRange) {
        return super.isOverlapping(otherRange);
      }
      /**
       * Method that takes IPv4 number from within an IPv4 range, starting from the first IPv4 number
       *
       * @param {bigint} count the amount of IPv4 number to take from the IPv4 range
       * @returns {Array<IPv4>} an array of IPv4 number, taken from the IPv4 range
       */
      take(count) {
        let ipv4s = [this.getFirst()];
        let iteratingIPv4 = this.getFirst();
        if (count > this.getSize()) {
          let errMessage = Validator_1.Validator.takeOutOfRangeSizeMessage.replace("$count", count.toString()).replace("$size", this.getSize().toString());
          throw new Error(errMessage);
        }
        for (let counter = 0; counter < count - 1n; counter++) {
          ipv4s.push(iteratingIPv4.nextIPNumber());
          iteratingIPv4 = iteratingIPv4.nextIPNumber();
        }
        return ipv4s;
      }
      /**
       * Method that splits an IPv4 range into two halves
       *
       * @returns {Array<IPv4CidrRange>} An array of two {@link IPv4CidrRange}
       */
      split() {
        let prefixToSplit = this.cidrPrefix.getValue();
        if (prefixToSplit === 32n) {
          throw new Error("Cannot split an IP range with a single IP number");
        }
        let splitCidr = Prefix_1.IPv4Prefix.fromNumber(prefixToSplit + 1n);
        let firstIPOfFirstRange = this.getFirst();
        let firstRange = new _IPv4CidrRange(firstIPOfFirstRange, splitCidr);
        let firstIPOfSecondRange = firstRange.getLast().nextIPNumber();
        let secondRange = new _IPv4CidrRange(firstIPOfSecondRange, splitCidr);
        return [firstRange, secondRange];
      }
      /**
       * Method that split prefix into ranges of the given prefix,
       * throws an exception if the size of the given prefix is larger than target prefix
       *
       * @param prefix the prefix to use to split
       * @returns {Array<IPv4CidrRange>} An array of two {@link IPv4CidrRange}
       */
      splitInto(prefix) {
        let splitCount = prefix.getValue() - this.cidrPrefix.getValue();
        if (splitCount < 0) {
          throw new Error("Prefix to split into is larger than source prefix");
        } else if (splitCount === 0n) {
          return [new _IPv4CidrRange(this.getFirst(), prefix)];
        } else if (splitCount === 1n) {
          return this.split();
        } else {
          let results = this.split();
          while (splitCount > 1) {
            results = results.flatMap((result) => result.split());
            splitCount = splitCount - 1n;
          }
          return results;
        }
      }
      /**
       * Returns true if there is an adjacent IPv4 cidr range of exactly the same size next to this range
       */
      hasNextRange() {
        return super.hasNextRange();
      }
      /**
       * Returns true if there is an adjacent IPv4 cidr range of exactly the same size previous to this range
       */
      hasPreviousRange() {
        return super.hasPreviousRange();
      }
      /**
       * Return the next IPv6 cidr range, or undefined if no next range
       */
      nextRange() {
        if (this.hasNextRange()) {
          let sizeOfCurrentRange = this.getSize();
          let startOfNextRange = this.getFirst().getValue() + sizeOfCurrentRange;
          return new _IPv4CidrRange(new IPNumber_1.IPv4(startOfNextRange), this.cidrPrefix);
        }
        return;
      }
      /**
       * Return the previous IPv6 cidr range, or undefined if no next range
       */
      previousRange() {
        if (this.hasPreviousRange()) {
          let sizeOfCurrentRange = this.getSize();
          let startOfPreviousRange = this.getFirst().getValue() - sizeOfCurrentRange;
          return new _IPv4CidrRange(new IPNumber_1.IPv4(startOfPreviousRange), this.cidrPrefix);
        }
        return;
      }
    };
    exports.IPv4CidrRange = IPv4CidrRange2;
    var IPv6CidrRange2 = class _IPv6CidrRange extends AbstractIPRange {
      /**
       * Convenience method for constructing an instance of an IPV6Range from an IP range represented in CIDR notation
       *
       * @param {string} rangeInCidrNotation the range of the IPv6 number in CIDR notation
       * @returns {IPv6CidrRange} the IPV6Range
       */
      static fromCidr(rangeInCidrNotation) {
        let [isValid, message] = Validator_1.Validator.isValidIPv6CidrNotation(rangeInCidrNotation);
        if (!isValid) {
          throw new Error(message.filter((msg) => {
            return msg !== "";
          }).toString());
        }
        let cidrComponents = rangeInCidrNotation.split("/");
        let ipString = cidrComponents[0];
        let prefix = BigInt(parseInt(cidrComponents[1]));
        return new _IPv6CidrRange(IPNumber_1.IPv6.fromHexadecatet(ipString), Prefix_1.IPv6Prefix.fromNumber(prefix));
      }
      /**
       * Constructor for creating an instance of an IPv6 range.
       *
       * The arguments taken by the constructor is inspired by the CIDR notation which basically consists of the IP
       * number and the prefix.
       *
       * @param {IPv6} ipv6 the IP number used to construct the range. By convention this is the first IP number in
       * the range, but it could also be any IP number within the range
       * @param {IPv6Prefix} cidrPrefix the prefix which is a representation of the number of bits used to mask the
       * given IPv6 number in other to create the range
       */
      constructor(ipv6, cidrPrefix) {
        super();
        this.ipv6 = ipv6;
        this.cidrPrefix = cidrPrefix;
        this.bitValue = 128n;
      }
      /**
       * Gets the size of IPv6 numbers contained within the IPv6 range
       *
       * @returns {bigint} the amount of IPv6 numbers in the range
       */
      getSize() {
        return this.cidrPrefix.toRangeSize();
      }
      /**
       * Method that returns the IPv6 range in CIDR (Classless Inter-Domain Routing) notation.
       *
       * See {@link https://en.wikipedia.org/wiki/Classless_Inter-Domain_Routing#CIDR_notation} for more information
       * on the Classless Inter-Domain Routing notation
       *
       * @returns {string} the IPv6 range in CIDR (Classless Inter-Domain Routing) notation
       */
      toCidrString() {
        let first = this.ipv6.toString();
        return `${first.toString()}/${this.cidrPrefix.toString()}`;
      }
      /**
       * Method that returns the IPv6 range in string notation where the first IPv6 number and last IPv6 number are
       * separated by an hyphen. eg. "2001:db8:0:0:0:0:0:0-2001:db8:0:ffff:ffff:ffff:ffff:ffff"
       *
       * @returns {string} the range in [first IPv6 number] - [last IPv6 number] format
       */
      toRangeString() {
        return super.toRangeString();
      }
      /**
       * Method that returns the first IPv6 number in the IPv6 range
       *
       * @returns {IPv6} the first IPv6 number in the IPv6 range
       */
      getFirst() {
        return IPNumber_1.IPv6.fromBigInt(this.ipv6.getValue() & this.cidrPrefix.toMask().getValue());
      }
      /**
       * Method that returns the last IPv6 number in the IPv6 range
       *
       * @returns {IPv6} the last IPv6 number in the IPv6 range
       */
      getLast() {
        return last(this, this.ipv6);
      }
      newInstance(num, prefix) {
        return new _IPv6CidrRange(num, prefix);
      }
      getPrefix() {
        return this.cidrPrefix;
      }
      /**
       * Indicates whether the given IPv6 range is an adjacent range.
       *
       * An adjacent range being one where the end of the given range, when incremented by one marks the start of the
       * other range. Or where the start of the given range, when decreased by one, marks the end of the other range
       *
       * @param {IPv6CidrRange} otherRange the other IPv6 range to compare with
       * @returns {boolean} true if the two IPv6 ranges are consecutive, false otherwise
       */
      isConsecutive(otherRange) {
        return super.isConsecutive(otherRange);
      }
      /**
       * Indicates if the given IPv6 range is a subset.
       *
       * By a subset range, it means all the values of the given range are contained by this IPv6 range
       *
       * @param {IPv6CidrRange} otherRange the other IPv6 range
       * @returns {boolean} true if the other Ipv6 range is a subset. False otherwise.
       */
      contains(otherRange) {
        return super.contains(otherRange);
      }
      /**
       * Indicate if the given range is a container range.
       *
       * By container range, it means all the IP number in this current range can be found within the given range.
       *
       * @param {IPv6CidrRange} otherRange he other IPv6 range
       * @returns {boolean} true if the other Ipv6 range is a container range. False otherwise.
       */
      inside(otherRange) {
        return super.inside(otherRange);
      }
      /**
       * Checks if two IPv6 ranges overlap
       * @param {IPv6CidrRange} otherRange the other IPv6 range
       * @returns {boolean} true if the ranges overlap, false otherwise
       */
      isOverlapping(otherRange) {
        return super.isOverlapping(otherRange);
      }
      /**
       * Method that takes IPv6 number from within an IPv6 range, starting from the first IPv6 number
       *
       * @param {bigint} count the amount of IPv6 number to take from the IPv6 range
       * @returns {Array<IPv6>} an array of IPv6 number, taken from the IPv6 range
       */
      take(count) {
        let iPv6s = [this.getFirst()];
        let iteratingIPv6 = this.getFirst();
        if (count > this.getSize()) {
          throw new Error(`${count.toString()} is greater than ${this.getSize().toString()}, the size of the range`);
        }
        for (var counter = 0; counter < count - 1n; counter++) {
          iPv6s.push(iteratingIPv6.nextIPNumber());
          iteratingIPv6 = iteratingIPv6.nextIPNumber();
        }
        return iPv6s;
      }
      /**
       * Method that splits an IPv6 cidr range into two halves
       *
       * @returns {Array<IPv6CidrRange>} An array of two {@link IPv6CidrRange}
       */
      split() {
        let prefixToSplit = this.cidrPrefix.getValue();
        if (prefixToSplit === 128n) {
          throw new Error("Cannot split an IP range with a single IP number");
        }
        let splitCidr = Prefix_1.IPv6Prefix.fromNumber(prefixToSplit + 1n);
        let firstIPOfFirstRange = this.getFirst();
        let firstRange = new _IPv6CidrRange(firstIPOfFirstRange, splitCidr);
        let firstIPOfSecondRange = firstRange.getLast().nextIPNumber();
        let secondRange = new _IPv6CidrRange(firstIPOfSecondRange, splitCidr);
        return [firstRange, secondRange];
      }
      /**
       * Method that split prefix into ranges of the given prefix,
       * throws an exception if the size of the given prefix is larger than target prefix
       *
       * @param prefix the prefix to use to split
       * @returns {Array<IPv6CidrRange>} An array of two {@link IPv6CidrRange}
       */
      splitInto(prefix) {
        let splitCount = prefix.getValue() - this.cidrPrefix.getValue();
        if (splitCount < 0) {
          throw new Error("Prefix to split into is larger than source prefix");
        } else if (splitCount === 0n) {
          return [new _IPv6CidrRange(this.getFirst(), prefix)];
        } else if (splitCount === 1n) {
          return this.split();
        } else {
          let results = this.split();
          while (splitCount > 1) {
            results = results.flatMap((result) => result.split());
            splitCount = splitCount - 1n;
          }
          return results;
        }
      }
      /**
       * Returns true if there is an adjacent IPv6 cidr range of exactly the same size next to this range
       */
      hasNextRange() {
        return super.hasNextRange();
      }
      /**
       * Returns true if there is an adjacent IPv6 cidr range of exactly the same size previous to this range
       */
      hasPreviousRange() {
        return super.hasPreviousRange();
      }
      /**
       * Return the next IPv6 cidr range, or undefined if no next range
       */
      nextRange() {
        if (this.hasNextRange()) {
          let sizeOfCurrentRange = this.getSize();
          let startOfNextRange = this.getFirst().getValue() + sizeOfCurrentRange;
          return new _IPv6CidrRange(new IPNumber_1.IPv6(startOfNextRange, this.ipv6.zoneId), this.cidrPrefix);
        }
        return;
      }
      /**
       * Return the previous IPv6 cidr range, or undefined if no next range
       */
      previousRange() {
        if (this.hasPreviousRange()) {
          let sizeOfCurrentRange = this.getSize();
          let startOfPreviousRange = this.getFirst().getValue() - sizeOfCurrentRange;
          return new _IPv6CidrRange(new IPNumber_1.IPv6(startOfPreviousRange, this.ipv6.zoneId), this.cidrPrefix);
        }
        return;
      }
    };
    exports.IPv6CidrRange = IPv6CidrRange2;
    var last = (range, ip) => {
      let bitValue = Number(range.bitValue.valueOf());
      let maskSize = BigInt(`0b${"1".repeat(bitValue)}`);
      let maskAsBigInteger = range.cidrPrefix.toMask().getValue();
      let invertedMask = (0, BinaryUtils_1.leftPadWithZeroBit)((maskAsBigInteger ^ maskSize).toString(2), bitValue);
      if (isIPv4CidrRange(range)) {
        return IPNumber_1.IPv4.fromNumber(ip.getValue() | (0, BinaryUtils_1.parseBinaryStringToBigInt)(invertedMask));
      } else {
        return IPNumber_1.IPv6.fromBigInt(ip.getValue() | (0, BinaryUtils_1.parseBinaryStringToBigInt)(invertedMask));
      }
    };
    function isIPv4CidrRange(ip) {
      return ip.bitValue.valueOf() === 32n;
    }
  }
});

// node_modules/ip-num/dist/src/IPNumber.js
var require_IPNumber = __commonJS({
  "node_modules/ip-num/dist/src/IPNumber.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.IPv6Mask = exports.IPv4Mask = exports.IPv6 = exports.Asn = exports.IPv4 = exports.AbstractIPNum = void 0;
    exports.isIPv4 = isIPv4;
    var Octet_1 = require_Octet();
    var Validator_1 = require_Validator();
    var BinaryUtils_1 = require_BinaryUtils();
    var BinaryUtils_2 = require_BinaryUtils();
    var BinaryUtils_3 = require_BinaryUtils();
    var BinaryUtils_4 = require_BinaryUtils();
    var Hexadecatet_1 = require_Hexadecatet();
    var HexadecimalUtils_1 = require_HexadecimalUtils();
    var IPv6Utils_1 = require_IPv6Utils();
    var HexadecimalUtils_2 = require_HexadecimalUtils();
    var IPRange_1 = require_IPRange();
    var IPRange_2 = require_IPRange();
    var AbstractIPNum = class {
      /**
       * Gets the numeric value of an IP number as {@link BigInt}
       *
       * @returns bigInt the numeric value of an IP number.
       */
      getValue() {
        return this.value;
      }
      /**
       * Gets the binary string representation of an IP number.
       *
       * @returns {string} the string binary representation.
       */
      toBinaryString() {
        return (0, BinaryUtils_3.leftPadWithZeroBit)(this.value.toString(2), this.bitSize);
      }
      /**
       * Checks if an IP number has a value greater than the present value
       * @returns {boolean} true, if there is a value greater than the present value. Returns false otherwise.
       */
      hasNext() {
        return this.value < this.maximumBitSize;
      }
      /**
       * Checks if an IP number has a value lesser than the present value
       * @returns {boolean} true, if there is a value lesser than the present value. Returns false otherwise.
       */
      hasPrevious() {
        return this.value > 0n;
      }
      /**
       * Checks if the given IP number, is equals to the current IP number
       *
       * @param {AbstractIPNum} anotherIPNum the other IP number to compare with
       * @returns {boolean} true if the given IP number is equals
       */
      isEquals(anotherIPNum) {
        return this.value === anotherIPNum.value;
      }
      /**
       * Checks if the given IP number is lesser than this current IP number
       *
       * @param {AbstractIPNum} anotherIPNum the other IP number to compare with
       * @returns {boolean} true if the given IP number is less than this current one. False otherwise.
       */
      isLessThan(anotherIPNum) {
        return this.value < anotherIPNum.value;
      }
      /**
       * Checks if the given IP number is greater than this current IP number
       *
       * @param {AbstractIPNum} anotherIPNum the other IP number to compare with
       * @returns {boolean} true if the given IP number is greater than this current one. False otherwise.
       */
      isGreaterThan(anotherIPNum) {
        return this.value > anotherIPNum.value;
      }
      /**
       * Checks if the given IP number is less than or equals to this current IP number
       *
       * @param {AbstractIPNum} anotherIPNum the other IP number to compare with
       * @returns {boolean} true if the given IP number is less than or equals to this current one. False otherwise.
       */
      isLessThanOrEquals(anotherIPNum) {
        return this.value <= anotherIPNum.value;
      }
      /**
       * Checks if the given IP number is greater than or equals to this current IP number
       *
       * @param {AbstractIPNum} anotherIPNum the other IP number to compare with
       * @returns {boolean} {boolean} true if the given IP number is greater than or equals to this current one. False
       * otherwise.
       */
      isGreaterThanOrEquals(anotherIPNum) {
        return this.value >= anotherIPNum.value;
      }
    };
    exports.AbstractIPNum = AbstractIPNum;
    var IPv42 = class _IPv4 extends AbstractIPNum {
      /**
       * A convenience method for creating an {@link IPv4} by providing the decimal value of the IP number in BigInt
       *
       * @param {bigint} bigIntValue the decimal value of the IP number in BigInt
       * @returns {IPv4} the IPv4 instance
       */
      static fromNumber(bigIntValue) {
        return new _IPv4(bigIntValue);
      }
      /**
       * A convenience method for creating an {@link IPv4} by providing the IP number in dot-decimal notation. E.g
       * "10.1.1.10"
       *
       * {@see https://en.wikipedia.org/wiki/Dot-decimal_notation} for more information on dot-decimal notation.
       *
       * @param {string} ipString the IP number in dot-decimal notation
       * @returns {IPv4} the IPv4 instance
       */
      static fromDecimalDottedString(ipString) {
        return new _IPv4(ipString);
      }
      /**
       * Alias for IPv4.fromDecimalDottedString.
       *
       * @param {string} ipString the IP number in dot-decimal notation
       * @returns {IPv4} the IPv4 instance
       */
      static fromString(ipString) {
        return _IPv4.fromDecimalDottedString(ipString);
      }
      /**
       * A convenience method for creating an {@link IPv4} from binary string
       *
       * @param {string} ipBinaryString the binary string representing the IPv4 number to be created
       * @returns {IPv4} the IPv4 instance
       */
      static fromBinaryString(ipBinaryString) {
        let validationResult = Validator_1.Validator.isValidBinaryString(ipBinaryString);
        if (validationResult[0]) {
          return new _IPv4((0, BinaryUtils_2.parseBinaryStringToBigInt)(ipBinaryString));
        } else {
          throw Error(validationResult[1].join(","));
        }
      }
      /**
       * Constructor for an IPv4 number.
       *
       * @param {string | bigint} ipValue value to construct an IPv4 from. The given value can either be
       * numeric or string. If a string is given then it needs to be in dot-decimal notation
       */
      constructor(ipValue) {
        super();
        this.bitSize = 32;
        this.maximumBitSize = Validator_1.Validator.THIRTY_TWO_BIT_SIZE;
        this.type = "IPv4";
        this.octets = [];
        this.separator = ".";
        if (typeof ipValue === "string") {
          let [value, octets] = this.constructFromDecimalDottedString(ipValue);
          this.value = value;
          this.octets = octets;
        } else {
          let [value, octets] = this.constructFromBigIntValue(ipValue);
          this.value = value;
          this.octets = octets;
        }
      }
      /**
       * A string representation of the IPv4 number. The string representation is in dot-decimal notation
       *
       * @returns {string} The string representation in dot-decimal notation
       */
      toString() {
        return this.octets.map((value) => {
          return value.toString();
        }).join(this.separator);
      }
      /**
       * Gets the individual {@link Octet} that makes up the IPv4 number
       *
       * @returns {Array<Octet>} The individual {@link Octet} that makes up the IPv4 number
       */
      getOctets() {
        return this.octets;
      }
      /**
       * Returns the next IPv4 number
       *
       * @returns {IPv4} the next IPv4 number
       */
      nextIPNumber() {
        return _IPv4.fromNumber(this.getValue() + 1n);
      }
      /**
       * Returns the previous IPv4 number
       *
       * @returns {IPv4} the previous IPv4 number
       */
      previousIPNumber() {
        return _IPv4.fromNumber(this.getValue() - 1n);
      }
      /**
       * Checks if this IPv4 address is a private address according to RFC 1918.
       *
       * Private IPv4 address ranges:
       * - 10.0.0.0/8 (10.0.0.0 to 10.255.255.255)
       * - 172.16.0.0/12 (172.16.0.0 to 172.31.255.255)
       * - 192.168.0.0/16 (192.168.0.0 to 192.168.255.255)
       *
       * @see https://datatracker.ietf.org/doc/html/rfc1918
       * @returns {boolean} true if this IPv4 address is private, false otherwise
       */
      isPrivate() {
        return _IPv4.PRIVATE_RANGES.some((range) => range.contains(this));
      }
      /**
       * Checks if this IPv4 address is a documentation address according to RFC 5737.
       *
       * Documentation IPv4 address ranges:
       * - 192.0.2.0/24 (TEST-NET-1)
       * - 198.51.100.0/24 (TEST-NET-2)
       * - 203.0.113.0/24 (TEST-NET-3)
       *
       * @see https://datatracker.ietf.org/doc/html/rfc5737
       * @returns {boolean} true if this IPv4 address is reserved for documentation, false otherwise
       */
      isDocumentation() {
        return _IPv4.DOCUMENTATION_RANGES.some((range) => range.contains(this));
      }
      /**
       * Checks if this IPv4 address is a multicast address according to RFC 1112.
       *
       * Multicast IPv4 address range:
       * - 224.0.0.0/4 (224.0.0.0 to 239.255.255.255)
       *
       * @see https://datatracker.ietf.org/doc/html/rfc1112
       * @returns {boolean} true if this IPv4 address is multicast, false otherwise
       */
      isMulticast() {
        return _IPv4.MULTICAST_RANGE.contains(this);
      }
      /**
       * Checks if this IPv4 address is a broadcast address.
       *
       * When called without arguments, checks for the limited broadcast address (255.255.255.255).
       * When a subnet is provided, checks if this address is the directed broadcast for that subnet.
       *
       * @param subnet Optional CIDR range to check for directed broadcast
       * @returns {boolean} true if this is a broadcast address, false otherwise
       */
      isBroadcast(subnet) {
        if (subnet) {
          return this.isEquals(subnet.getLast());
        }
        return this.isEquals(_IPv4.LIMITED_BROADCAST);
      }
      /**
       * Checks if this IPv4 address is a loopback address according to RFC 5735.
       *
       * Loopback IPv4 address range:
       * - 127.0.0.0/8 (127.0.0.0 to 127.255.255.255)
       *
       * @see https://datatracker.ietf.org/doc/html/rfc5735
       * @returns {boolean} true if this IPv4 address is loopback, false otherwise
       */
      isLoopback() {
        return _IPv4.LOOPBACK_RANGE.contains(this);
      }
      /**
       * Checks if this IPv4 address is an unspecified address according to RFC 6890.
       *
       * Unspecified IPv4 address:
       * - 0.0.0.0/32 (all zeros)
       *
       * @see https://datatracker.ietf.org/doc/html/rfc6890
       * @returns {boolean} true if this IPv4 address is unspecified, false otherwise
       */
      isUnspecified() {
        return this.value === 0n;
      }
      /**
       * Checks if this IPv4 address is a link-local address according to RFC 6890.
       *
       * Link-local IPv4 address range:
       * - 169.254.0.0/16 (169.254.0.0 to 169.254.255.255)
       *
       * @see https://datatracker.ietf.org/doc/html/rfc6890
       * @returns {boolean} true if this IPv4 address is link-local, false otherwise
       */
      isLinkLocal() {
        return _IPv4.LINK_LOCAL_RANGE.contains(this);
      }
      /**
       * Checks if this IPv4 address is a global unicast address.
       *
       * Global unicast is defined here as "everything else" - any address that does not
       * match the other specific address types (Unspecified, Loopback, Private, Link-Local,
       * Documentation, Multicast, Reserved, or Broadcast).
       *
       * Note that this is not a strict "publicly routable" check: it does not consult the
       * full IANA special-purpose address registry (RFC 6890), so special-purpose ranges
       * not covered by the checks above - such as shared address space 100.64.0.0/10
       * (RFC 6598) and benchmarking space 198.18.0.0/15 (RFC 2544) - still return true.
       *
       * @see https://datatracker.ietf.org/doc/html/rfc6890
       * @returns {boolean} true if this IPv4 address is global unicast, false otherwise
       */
      isGlobalUnicast() {
        return !this.isUnspecified() && !this.isLoopback() && !this.isPrivate() && !this.isLinkLocal() && !this.isDocumentation() && !this.isMulticast() && !this.isReserved() && !this.isBroadcast();
      }
      /**
       * Checks if this IPv4 address is in a reserved range according to RFC 6890.
       *
       * Reserved IPv4 address range:
       * - 240.0.0.0/4 (240.0.0.0 to 255.255.255.254)
       *
       * Note: 255.255.255.255 is the limited broadcast address, not reserved.
       *
       * @see https://datatracker.ietf.org/doc/html/rfc6890
       * @returns {boolean} true if this IPv4 address is reserved, false otherwise
       */
      isReserved() {
        const reservedStart = _IPv4.fromDecimalDottedString("240.0.0.0").value;
        const reservedEnd = _IPv4.fromDecimalDottedString("255.255.255.254").value;
        return this.value >= reservedStart && this.value <= reservedEnd;
      }
      /**
       * Returns this IPv4 number as a IPv4-Mapped IPv6 Address
       *
       * The IPv4-Mapped IPv6 Address allows an IPv4 number to be embedded within an IPv6 number
       *
       * {@see https://tools.ietf.org/html/rfc4291#section-2.5.5} for more information on the IPv4-Mapped IPv6 Address
       *
       * @returns {IPv6} an IPv6 number with the IPv4 embedded within it
       */
      toIPv4MappedIPv6() {
        let binary2 = "1".repeat(16) + this.toBinaryString();
        return IPv62.fromBinaryString(binary2);
      }
      constructFromDecimalDottedString(ipString) {
        let octets;
        let value;
        let [isValid, message] = Validator_1.Validator.isValidIPv4String(ipString);
        if (!isValid) {
          throw new Error(message.filter((msg) => {
            return msg !== "";
          }).toString());
        }
        let stringOctets = ipString.split(".");
        octets = stringOctets.map((rawOctet) => {
          return Octet_1.Octet.fromString(rawOctet);
        });
        value = BigInt(`0b${(0, BinaryUtils_1.dottedDecimalNotationToBinaryString)(ipString)}`);
        return [value, octets];
      }
      constructFromBigIntValue(ipv4Number) {
        let [isValid, message] = Validator_1.Validator.isValidIPv4Number(ipv4Number);
        if (!isValid) {
          throw new Error(message.filter((msg) => {
            return msg !== "";
          }).toString());
        }
        let binaryString = (0, BinaryUtils_4.numberToBinaryString)(ipv4Number);
        ipv4Number = typeof ipv4Number === "bigint" ? ipv4Number : BigInt(ipv4Number);
        return [ipv4Number, this.binaryStringToDecimalOctets(binaryString)];
      }
      binaryStringToDecimalOctets(ipv4BinaryString) {
        if (ipv4BinaryString.length < 32) {
          ipv4BinaryString = (0, BinaryUtils_3.leftPadWithZeroBit)(ipv4BinaryString, 32);
        }
        let octets = ipv4BinaryString.match(/.{1,8}/g);
        return octets.map((octet) => {
          return Octet_1.Octet.fromString((0, BinaryUtils_2.parseBinaryStringToBigInt)(octet).toString());
        });
      }
    };
    exports.IPv4 = IPv42;
    IPv42.PRIVATE_RANGES = [
      IPRange_1.IPv4CidrRange.fromCidr("10.0.0.0/8"),
      IPRange_1.IPv4CidrRange.fromCidr("172.16.0.0/12"),
      IPRange_1.IPv4CidrRange.fromCidr("192.168.0.0/16")
    ];
    IPv42.DOCUMENTATION_RANGES = [
      IPRange_1.IPv4CidrRange.fromCidr("192.0.2.0/24"),
      IPRange_1.IPv4CidrRange.fromCidr("198.51.100.0/24"),
      IPRange_1.IPv4CidrRange.fromCidr("203.0.113.0/24")
    ];
    IPv42.MULTICAST_RANGE = IPRange_1.IPv4CidrRange.fromCidr("224.0.0.0/4");
    IPv42.LOOPBACK_RANGE = IPRange_1.IPv4CidrRange.fromCidr("127.0.0.0/8");
    IPv42.LINK_LOCAL_RANGE = IPRange_1.IPv4CidrRange.fromCidr("169.254.0.0/16");
    IPv42.LIMITED_BROADCAST = IPv42.fromDecimalDottedString("255.255.255.255");
    var Asn = class _Asn extends AbstractIPNum {
      /**
       * A convenience method for creating an instance of {@link Asn} from a string
       *
       * The given string can be in asplain, asdot or asdot+ representation format.
       * {@see https://tools.ietf.org/html/rfc5396} for more information on
       * the different ASN string representation
       *
       * @param {string} rawValue the asn string. In either asplain, asdot or asdot+ format
       * @returns {Asn} the constructed ASN instance
       */
      static fromString(rawValue) {
        return new _Asn(rawValue);
      }
      /**
       * A convenience method for creating an instance of {@link Asn} from a numeric value
       *
       * @param {number} rawValue the asn numeric value
       * @returns {Asn} the constructed ASN instance
       */
      static fromNumber(rawValue) {
        return new _Asn(rawValue);
      }
      /**
       * A convenience method for creating an instance of {@link Asn} from a binary string
       *
       * @param {string} binaryString to create an ASN instance from
       * @returns {Asn} the constructed ASN instance
       */
      static fromBinaryString(binaryString) {
        let validationResult = Validator_1.Validator.isValidBinaryString(binaryString);
        if (validationResult[0]) {
          return new _Asn(parseInt(binaryString, 2));
        } else {
          throw Error(validationResult[1].join(","));
        }
      }
      /**
       * Constructor for an instance of {@link ASN}
       *
       * @param {string | number} rawValue value to construct an ASN from. The given value can either be numeric or
       * string. If in string then it can be in asplain, asdot or asdot+ string representation format
       */
      constructor(rawValue) {
        super();
        this.bitSize = 32;
        this.maximumBitSize = Validator_1.Validator.THIRTY_TWO_BIT_SIZE;
        this.type = "ASN";
        if (typeof rawValue === "string") {
          if (_Asn.startWithASPrefix(rawValue)) {
            this.value = BigInt(parseInt(rawValue.substring(2)));
          } else if (rawValue.indexOf(".") != -1) {
            this.value = BigInt(this.parseFromDotNotation(rawValue));
          } else {
            this.value = BigInt(parseInt(rawValue));
          }
        } else {
          let valueAsBigInt = BigInt(rawValue);
          let [isValid, message] = Validator_1.Validator.isValidAsnNumber(valueAsBigInt);
          if (!isValid) {
            throw Error(message.filter((msg) => {
              return msg !== "";
            }).toString());
          }
          this.value = valueAsBigInt;
        }
      }
      /**
       * A string representation where the asn value is prefixed by "ASN". For example "AS65526"
       *
       * @returns {string} A string representation where the asn value is prefixed by "ASN"
       */
      toString() {
        let stringValue = this.value.toString();
        return `${_Asn.AS_PREFIX}${stringValue}`;
      }
      /**
       * A string representation where the ASN numeric value of is represented as a string. For example "65526"
       *
       * @returns {string} A string representation where the ASN numeric value of is represented as a string
       */
      toASPlain() {
        return this.value.toString();
      }
      /**
       * A string representation where the ASN value is represented using the asplain notation if the ASN value is
       * less than 65536 and uses asdot+ notation when the value is greater than 65536.
       *
       * For example 65526 will be represented as "65526" while 65546 will be represented as "1.10"
       *
       *
       * @returns {string} A string representation of the ASN in either asplain or asdot+ notation depending on
       * whether the numeric value of the ASN number is greater than 65526 or not.
       */
      toASDot() {
        if (this.value.valueOf() >= 65536n) {
          return this.toASDotPlus();
        }
        return this.toASPlain();
      }
      /**
       * A string representation where the ASN value is represented using the asdot+ notation
       *
       * @returns {string} A string representation where the ASN value is represented using the asdot+ notation
       *
       */
      toASDotPlus() {
        let high = this.value.valueOf() / 65536n;
        let low = this.value.valueOf() % 65536n;
        return `${high}.${low}`;
      }
      /**
       * Converts the ASN value to binary numbers represented with strings
       *
       * @returns {string} a binary string representation of the value of the ASN number
       */
      toBinaryString() {
        return (0, BinaryUtils_4.numberToBinaryString)(this.value);
      }
      /**
       * Checks if the ASN value is 16bit
       *
       * @returns {boolean} true if the ASN is a 16bit value. False otherwise.
       */
      is16Bit() {
        let [valid16BitAsnNumber] = Validator_1.Validator.isValid16BitAsnNumber(this.value);
        return valid16BitAsnNumber;
      }
      /**
       * Checks if the ASN value is 32bit
       *
       * @returns {boolean} true if the ASN is a 32bit value. False otherwise.
       */
      is32Bit() {
        return !this.is16Bit();
      }
      /**
       * Returns the next ASN number
       *
       * @returns {AbstractIPNum} the next ASN number
       */
      nextIPNumber() {
        return new _Asn(this.value.valueOf() + 1n);
      }
      /**
       * Returns the previous ASN number
       *
       * @returns {AbstractIPNum} the previous ASN number
       */
      previousIPNumber() {
        return new _Asn(this.value.valueOf() - 1n);
      }
      /**
       * Checks if this ASN is a multicast address.
       *
       * ASNs are not IP addresses, so this always returns false.
       *
       * @returns {boolean} always returns false for ASN
       */
      isMulticast() {
        return false;
      }
      /**
       * Checks if this ASN is a private address.
       *
       * ASNs are not IP addresses, so this always returns false.
       *
       * @returns {boolean} always returns false for ASN
       */
      isPrivate() {
        return false;
      }
      static startWithASPrefix(word) {
        return word.indexOf(_Asn.AS_PREFIX) === 0;
      }
      parseFromDotNotation(rawValue) {
        let values = rawValue.split(".");
        let high = parseInt(values[0]);
        let low = parseInt(values[1]);
        return high * 65535 + (low + high);
      }
    };
    exports.Asn = Asn;
    Asn.AS_PREFIX = "AS";
    var IPv62 = class _IPv6 extends AbstractIPNum {
      /**
       * A convenience method for creating an {@link IPv6} by providing the decimal value of the IP number in BigInt
       *
       * @param {bigint} bigIntValue the decimal value of the IP number in BigInt
       * @returns {IPv6} the IPv6 instance
       */
      static fromBigInt(bigIntValue) {
        return new _IPv6(bigIntValue);
      }
      /**
       * A convenience method for creating an {@link IPv6} by providing the IP number in hexadecatet notation. E.g
       * "2001:800:0:0:0:0:0:2002"
       *
       * {@see https://en.wikipedia.org/wiki/IPv6_address#Representation} for more information on hexadecatet notation.
       *
       * @param {string} ipString the IP number in hexadecatet
       * @returns {IPv6} the IPv6 instance
       */
      static fromHexadecatet(ipString) {
        return new _IPv6(ipString);
      }
      /**
       * Alias for IPv6.fromHexadecimalString
       *
       * @param {string} ipString the IP number in hexadecatet
       * @returns {IPv6} the IPv6 instance
       */
      static fromString(ipString) {
        return _IPv6.fromHexadecatet(ipString);
      }
      /**
       * A convenience method for creating an {@link IPv6} from binary string
       *
       * @param {string} ipBinaryString the binary string representing the IPv6 number to be created
       * @returns {IPv6} the IPv6 instance
       */
      static fromBinaryString(ipBinaryString) {
        let validationResult = Validator_1.Validator.isValidBinaryString(ipBinaryString);
        if (validationResult[0]) {
          let paddedBinaryString = (0, BinaryUtils_3.leftPadWithZeroBit)(ipBinaryString, 128);
          return new _IPv6((0, BinaryUtils_2.parseBinaryStringToBigInt)(paddedBinaryString));
        } else {
          throw Error(validationResult[1].join(","));
        }
      }
      /**
       * A convenience method for creating an IPv4-Compatible {@link IPv6} Address from an instance of {@link IPv4}
       *
       * @param {IPv4} ipv4 to create an IPv4-Compatible {@link IPv6} Address
       * @returns {IPv6} the IPv4-Compatible {@link IPv6} Address
       */
      static fromIPv4(ipv4) {
        return ipv4.toIPv4MappedIPv6();
      }
      /**
       * A convenience method for creating an IPv4-Compatible {@link IPv6} Address from a IPv4 represented in
       * dot-decimal notation i.e. 127.0.0.1
       *
       * @param {IPv4} ip4DotDecimalString string represented in a dot decimal string
       * @returns {IPv6} the IPv4-Compatible {@link IPv6} Address
       */
      static fromIPv4DotDecimalString(ip4DotDecimalString) {
        return new IPv42(ip4DotDecimalString).toIPv4MappedIPv6();
      }
      /**
       * Constructor for an IPv6 number.
       *
       * @param {string | bigint} ipValue value to construct an IPv6 from. The given value can either be
       * numeric or string. If a string is given then it needs to be in hexadecatet string notation
       */
      constructor(ipValue, zoneId) {
        super();
        this.bitSize = 128;
        this.maximumBitSize = Validator_1.Validator.ONE_HUNDRED_AND_TWENTY_EIGHT_BIT_SIZE;
        this.type = "IPv6";
        this.hexadecatet = [];
        this.separator = ":";
        if (typeof ipValue === "string") {
          let [isValid, message] = Validator_1.Validator.isValidIPv6String(ipValue);
          if (!isValid) {
            throw new Error(message.filter((msg) => {
              return msg !== "";
            }).toString());
          }
          let [ipv6, zId] = ipValue.split("%");
          this.zoneId = zId ? zId : zoneId;
          let expandedIPv6 = (0, IPv6Utils_1.expandIPv6Number)(ipv6);
          let [value, hexadecatet] = this.constructFromHexadecimalDottedString(expandedIPv6);
          this.value = value;
          this.hexadecatet = hexadecatet;
        } else {
          let [value, hexadecatet] = this.constructFromBigIntValue(ipValue);
          this.value = value;
          this.hexadecatet = hexadecatet;
          this.zoneId = zoneId;
        }
      }
      /**
       * A string representation of the IPv6 number.
       *
       * @returns {string} The string representation of IPv6
       */
      toString() {
        let ipv6String = this.hexadecatet.map((v) => v.toString()).join(":");
        if (this.hexadecatet.length < 8) {
          ipv6String = `::${ipv6String}`;
        }
        if (this.zoneId) {
          ipv6String = `${(0, IPv6Utils_1.collapseIPv6Number)(ipv6String)}%${this.zoneId}`;
        }
        return ipv6String;
      }
      /**
       * Gets the individual {@link Hexadecatet} that makes up the IPv6 number
       *
       * @returns {Array<Hexadecatet>} The individual {@link Hexadecatet} that makes up the IPv6 number
       */
      //TODO maybe rename to something like getSegments? so it can be same with getOctet
      getHexadecatet() {
        return this.hexadecatet;
      }
      /**
       * Returns the next IPv6 number
       *
       * @returns {IPv6} the next IPv6 number
       */
      nextIPNumber() {
        return _IPv6.fromBigInt(this.getValue() + 1n);
      }
      /**
       * Returns the previous IPv6 number
       *
       * @returns {IPv6} the previous IPv6 number
       */
      previousIPNumber() {
        return _IPv6.fromBigInt(this.getValue() - 1n);
      }
      /**
       * Checks if this IPv6 address is a private address according to RFC 4193.
       *
       * Private IPv6 address range:
       * - fc00::/7 (Unique Local Addresses)
       *
       * @see https://datatracker.ietf.org/doc/html/rfc4193
       * @returns {boolean} true if this IPv6 address is private, false otherwise
       */
      isPrivate() {
        return _IPv6.PRIVATE_RANGE.contains(this);
      }
      /**
       * Checks if this IPv6 address is a documentation address according to RFC 3849 and RFC 9637.
       *
       * Documentation IPv6 address ranges:
       * - 2001:db8::/32 (RFC 3849)
       * - 3fff::/20 (RFC 9637)
       *
       * @see https://datatracker.ietf.org/doc/html/rfc3849
       * @see https://datatracker.ietf.org/doc/html/rfc9637
       * @returns {boolean} true if this IPv6 address is reserved for documentation, false otherwise
       */
      isDocumentation() {
        return _IPv6.DOCUMENTATION_RANGES.some((range) => range.contains(this));
      }
      /**
       * Checks if this IPv6 address is a multicast address.
       *
       * Multicast IPv6 address range:
       * - ff00::/8 (ff00:: to ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff)
       *
       * @see https://datatracker.ietf.org/doc/html/rfc4291
       * @returns {boolean} true if this IPv6 address is multicast, false otherwise
       */
      isMulticast() {
        return _IPv6.MULTICAST_RANGE.contains(this);
      }
      /**
       * Checks if this IPv6 multicast address has an embedded Rendezvous Point (RP).
       *
       * For an embedded RP to be present, the R, P, and T flags must all be set to 1.
       * The R flag (bit 9) indicates RP embedded, P flag (bit 10) indicates prefix-based,
       * and T flag (bit 11) indicates transient address.
       *
       * @see https://datatracker.ietf.org/doc/html/rfc3956
       * @returns {boolean} true if embedded RP is present (R, P, T flags all set), false otherwise
       * @throws {Error} if this is not a multicast address
       */
      hasEmbeddedRP() {
        if (!this.isMulticast()) {
          throw new Error("Embedded RP can only be checked for multicast addresses");
        }
        const secondOctet = Number(this.value >> 112n & 0xffn);
        return (secondOctet & 112) === 112;
      }
      /**
       * Checks if this IPv6 address is an unspecified address according to RFC 4291.
       *
       * Unspecified IPv6 address:
       * - ::/128 (all zeros)
       *
       * @see https://datatracker.ietf.org/doc/html/rfc4291
       * @returns {boolean} true if this IPv6 address is unspecified, false otherwise
       */
      isUnspecified() {
        return this.value === 0n;
      }
      /**
       * Checks if this IPv6 address is a loopback address according to RFC 4291.
       *
       * Loopback IPv6 address:
       * - ::1/128
       *
       * @see https://datatracker.ietf.org/doc/html/rfc4291
       * @returns {boolean} true if this IPv6 address is loopback, false otherwise
       */
      isLoopback() {
        return this.value === 1n;
      }
      /**
       * Checks if this IPv6 address is a link-local address according to RFC 4291.
       *
       * Link-local IPv6 address range:
       * - fe80::/10 (fe80:: to febf:ffff:ffff:ffff:ffff:ffff:ffff:ffff)
       *
       * @see https://datatracker.ietf.org/doc/html/rfc4291
       * @returns {boolean} true if this IPv6 address is link-local, false otherwise
       */
      isLinkLocal() {
        return _IPv6.LINK_LOCAL_RANGE.contains(this);
      }
      /**
       * Checks if this IPv6 address is a global unicast address according to RFC 4291.
       *
       * According to RFC 4291, global unicast addresses are defined as "everything else" -
       * any address that does not match the other specific address types (Unspecified,
       * Loopback, Multicast, Link-Local, IPv4-Mapped, Discard-Only, Documentation, or Private).
       *
       * Note that this is not a strict "publicly routable" check: it does not consult the
       * full IANA special-purpose address registry, so special-purpose ranges not covered
       * by the checks above still return true.
       *
       * @see https://datatracker.ietf.org/doc/html/rfc4291
       * @returns {boolean} true if this IPv6 address is global unicast, false otherwise
       */
      isGlobalUnicast() {
        return !this.isUnspecified() && !this.isLoopback() && !this.isMulticast() && !this.isLinkLocal() && !this.isIPv4Mapped() && !this.isDiscardOnly() && !this.isDocumentation() && !this.isPrivate();
      }
      /**
       * Checks if this IPv6 address is an IPv4-mapped IPv6 address according to RFC 4291.
       *
       * IPv4-mapped IPv6 addresses have a specific format:
       * - First 80 bits: all zeros
       * - Next 16 bits: 0xffff
       * - Last 32 bits: IPv4 address
       *
       * This corresponds to the format ::ffff:x.x.x.x where x.x.x.x is an IPv4 address.
       *
       * @see https://datatracker.ietf.org/doc/html/rfc4291
       * @returns {boolean} true if this IPv6 address is IPv4-mapped, false otherwise
       */
      isIPv4Mapped() {
        return this.value >> 32n === 0xffffn;
      }
      /**
       * Checks if this IPv6 address is a discard-only address according to RFC 6666.
       *
       * Discard-only IPv6 address range:
       * - 100::/64 (100:: to 100::ffff:ffff:ffff:ffff)
       *
       * @see https://datatracker.ietf.org/doc/html/rfc6666
       * @returns {boolean} true if this IPv6 address is discard-only, false otherwise
       */
      isDiscardOnly() {
        return _IPv6.DISCARD_ONLY_RANGE.contains(this);
      }
      /**
       * Gets the kind/category of this IPv6 address.
       *
       * Returns the most specific kind that matches this address. The check order ensures
       * correct classification when address ranges overlap:
       * 1. Unspecified (::)
       * 2. Loopback (::1)
       * 3. Multicast (ff00::/8)
       * 4. Documentation (2001:db8::/32 and 3fff::/20)
       * 5. IPv4-Mapped (::ffff:0:0/96)
       * 6. Discard-Only (100::/64)
       * 7. Link-Local (fe80::/10)
       * 8. Unique Local Address/Private (fc00::/7)
       * 9. Global Unicast (everything else, per RFC 4291)
       * 10. Unknown (fallback for reserved/unassigned ranges)
       *
       * According to RFC 4291, Global Unicast addresses are defined as "everything else" -
       * any address that does not match the other specific address types.
       *
       * @see https://datatracker.ietf.org/doc/html/rfc4291
       * @returns {IPv6AddressKind} the kind of this IPv6 address
       */
      getKind() {
        if (this.isUnspecified()) {
          return "Unspecified";
        }
        if (this.isLoopback()) {
          return "Loopback";
        }
        if (this.isMulticast()) {
          return "Multicast";
        }
        if (this.isDocumentation()) {
          return "Documentation";
        }
        if (this.isIPv4Mapped()) {
          return "IPv4-Mapped IPv6";
        }
        if (this.isDiscardOnly()) {
          return "Discard-Only";
        }
        if (this.isLinkLocal()) {
          return "Link-Local";
        }
        if (this.isPrivate()) {
          return "Unique Local Address";
        }
        if (this.isGlobalUnicast()) {
          return "Global Unicast";
        }
        return "Unknown";
      }
      constructFromBigIntValue(ipv6Number) {
        let [isValid, message] = Validator_1.Validator.isValidIPv6Number(ipv6Number);
        if (!isValid) {
          throw new Error(message.filter((msg) => {
            return msg !== "";
          }).toString());
        }
        let binaryString = (0, BinaryUtils_4.numberToBinaryString)(ipv6Number);
        return [ipv6Number, this.binaryStringToHexadecatets(binaryString)];
      }
      constructFromHexadecimalDottedString(expandedIPv6) {
        let [isValid, message] = Validator_1.Validator.isValidIPv6String(expandedIPv6);
        if (!isValid) {
          throw new Error(message.filter((msg) => {
            return msg !== "";
          }).toString());
        }
        let stringHexadecimals = expandedIPv6.split(":");
        let hexadecatet = stringHexadecimals.map((stringHexadecatet) => {
          return Hexadecatet_1.Hexadecatet.fromString(stringHexadecatet);
        });
        let value = BigInt(`0b${(0, HexadecimalUtils_2.hexadectetNotationToBinaryString)(expandedIPv6)}`);
        return [value, hexadecatet];
      }
      binaryStringToHexadecatets(binaryString) {
        let hexadecimalString = (0, HexadecimalUtils_1.binaryStringToHexadecimalString)(binaryString);
        while (hexadecimalString.length % 4 != 0) {
          hexadecimalString = "0" + hexadecimalString;
        }
        let hexadecimalStrings = hexadecimalString.match(/.{1,4}/g);
        return hexadecimalStrings.map((stringHexadecatet) => {
          return Hexadecatet_1.Hexadecatet.fromString(stringHexadecatet);
        });
      }
    };
    exports.IPv6 = IPv62;
    IPv62.PRIVATE_RANGE = IPRange_2.IPv6CidrRange.fromCidr("fc00::/7");
    IPv62.DOCUMENTATION_RANGES = [
      IPRange_2.IPv6CidrRange.fromCidr("2001:db8::/32"),
      IPRange_2.IPv6CidrRange.fromCidr("3fff::/20")
    ];
    IPv62.MULTICAST_RANGE = IPRange_2.IPv6CidrRange.fromCidr("ff00::/8");
    IPv62.UNSPECIFIED_RANGE = IPRange_2.IPv6CidrRange.fromCidr("::/128");
    IPv62.LOOPBACK_RANGE = IPRange_2.IPv6CidrRange.fromCidr("::1/128");
    IPv62.LINK_LOCAL_RANGE = IPRange_2.IPv6CidrRange.fromCidr("fe80::/10");
    IPv62.DISCARD_ONLY_RANGE = IPRange_2.IPv6CidrRange.fromCidr("100::/64");
    var IPv4Mask = class _IPv4Mask extends IPv42 {
      /**
       * A convenience method for creating an instance of IPv4Mask. The passed strings need to be a valid IPv4
       * number in dot-decimal notation.
       *
       * @param {string} rawValue The passed string in dot-decimal notation
       * @returns {IPv4Mask} the instance of IPv4Mask
       */
      static fromDecimalDottedString(rawValue) {
        return new _IPv4Mask(rawValue);
      }
      /**
       * Constructor for creating an instance of IPv4Mask.
       * The passed strings need to be a valid IPv4 mask number in dot-decimal notation.
       *
       * @param {string} ipString The passed string in dot-decimal notation
       */
      constructor(ipString) {
        super(ipString);
        this.octets = [];
        let isValid;
        let message;
        [isValid, message] = Validator_1.Validator.isValidIPv4Mask(ipString);
        if (!isValid) {
          throw new Error(message.filter((msg) => {
            return msg !== "";
          }).toString());
        }
        let stringOctets = ipString.split(".");
        this.octets = stringOctets.map((rawOctet) => {
          return Octet_1.Octet.fromString(rawOctet);
        });
        let binaryString = (0, BinaryUtils_1.dottedDecimalNotationToBinaryString)(ipString);
        this.prefix = (binaryString.match(/1/g) || []).length;
        this.value = BigInt(`0b${binaryString}`);
      }
    };
    exports.IPv4Mask = IPv4Mask;
    var IPv6Mask = class _IPv6Mask extends IPv62 {
      /**
       * A convenience method for creating an instance of IPv6Mask.
       * The passed strings need to be a valid IPv4 mask number in dot-decimal notation.
       *
       * @param {string} rawValue The passed string in textual notation
       * @returns {IPv6Mask} the instance of IPv6Mask
       */
      static fromHexadecatet(rawValue) {
        return new _IPv6Mask(rawValue);
      }
      /**
       * Constructor for creating an instance of IPv6Mask.
       * The passed strings need to be a valid IPv6 mask number in dot-decimal notation
       *
       * @param {string} ipString The passed IPv6 string
       */
      constructor(ipString) {
        super(ipString);
        this.hexadecatet = [];
        let isValid;
        let message;
        let expandedIPv6 = (0, IPv6Utils_1.expandIPv6Number)(ipString);
        [isValid, message] = Validator_1.Validator.isValidIPv6Mask(expandedIPv6);
        if (!isValid) {
          throw new Error(message.filter((msg) => {
            return msg !== "";
          }).toString());
        }
        let stringHexadecimals = expandedIPv6.split(":");
        this.hexadecatet = stringHexadecimals.map((stringHexadecatet) => {
          return Hexadecatet_1.Hexadecatet.fromString(stringHexadecatet);
        });
        let binaryString = (0, HexadecimalUtils_2.hexadectetNotationToBinaryString)(expandedIPv6);
        this.prefix = (binaryString.match(/1/g) || []).length;
        this.value = BigInt(`0b${binaryString}`);
        this.value = BigInt(`0b${(0, HexadecimalUtils_2.hexadectetNotationToBinaryString)(expandedIPv6)}`);
      }
    };
    exports.IPv6Mask = IPv6Mask;
    function isIPv4(ip) {
      return ip.bitSize === 32;
    }
  }
});

// node_modules/ip-num/dist/src/IPNumType.js
var require_IPNumType = __commonJS({
  "node_modules/ip-num/dist/src/IPNumType.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
  }
});

// node_modules/ip-num/dist/src/IPPool.js
var require_IPPool = __commonJS({
  "node_modules/ip-num/dist/src/IPPool.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.Pool = void 0;
    var IPRange_1 = require_IPRange();
    var Prefix_1 = require_Prefix();
    var Pool = class _Pool {
      /**
       * Convenient method for creating an instance from arrays of {@link IPv4} or {@link IPv6}
       * @param ipNumbers the arrays of {@link IPv4} or {@link IPv6} that will make up the pool.
       */
      static fromIP(ipNumbers) {
        let ranges3 = ipNumbers.map((ip) => {
          return IPRange_1.RangedSet.fromSingleIP(ip);
        });
        return new _Pool(ranges3);
      }
      /**
       * Convenient method for creating an instance from arrays of {@link RangedSet}.
       *
       * @param ipRanges the arrays of {@link RangedSet}'s that will make up the pool.
       */
      // TODO: TSE: This makes it possible to create an instance containing both Range set of IPv4 and IPv6
      static fromRangeSet(ipRanges) {
        return new _Pool(ipRanges);
      }
      /**
       * Convenient method for creating an instance from arrays of {@link IPv4CidrRange} or {@link IPv6CidrRange}.
       *
       * @param cidrRanges the arrays of {@link IPv4CidrRange} or {@link IPv6CidrRange} that will make up the pool.
       */
      static fromCidrRanges(cidrRanges) {
        let cidr = cidrRanges;
        let rangeSet = cidr.map((range) => {
          return range.toRangeSet();
        });
        return new _Pool(rangeSet);
      }
      /**
       * Constructor for an IP pool.
       *
       * Creates a Pool of IP ranges from supplied {@link RangedSet}'s
       *
       * @param ranges the array of IP ranges that would make up the pool.
       */
      constructor(ranges3) {
        this.backingSet = new SortedSet();
        ranges3.forEach((range) => {
          this.backingSet.add(range);
        });
      }
      /**
       * Returns an array of {@link RangedSet}'s that is contained within the pool
       */
      getRanges() {
        return this.backingSet.asArray();
      }
      /**
       * Returns an new {@link Pool} with all the IP ranges aggregated
       */
      aggregate() {
        let sortedRanges = this.backingSet.asArray();
        let mergedRanges = sortedRanges.reduce((accumulator, currentRange, currentIndex, array) => {
          if (accumulator.length == 0) {
            accumulator.push(currentRange);
            return accumulator;
          } else {
            let previous = accumulator.pop();
            let previousCidrRange = previous.toCidrRange();
            let currentCidrRange = currentRange.toCidrRange();
            if (previousCidrRange.isCidrMergeable(currentCidrRange)) {
              let merged = previousCidrRange.merge(currentCidrRange);
              accumulator.push(merged.toRangeSet());
              return accumulator;
            } else {
              if (!previous.contains(currentRange)) {
                accumulator.push(previous);
                accumulator.push(currentRange);
              } else {
                accumulator.push(previous);
              }
              return accumulator;
            }
          }
        }, []);
        let aggregatedPool = _Pool.fromRangeSet(mergedRanges);
        if (aggregatedPool.getRanges().length !== this.getRanges().length) {
          return aggregatedPool.aggregate();
        } else {
          return aggregatedPool;
        }
      }
      /**
       * Gets a single range of size of the given prefix from pool.
       * Only returns a range if there is a single range in the pool of same size or greater than given prefix.
       *
       * throws exception if the requested range cannot be got from the pool.
       *
       * @param prefix prefix range to retrieve
       * TODO TSE
       */
      getCidrRange(prefix) {
        if (prefix.toRangeSize() > this.getSize()) {
          throw new Error(`Not enough IP number in the pool for requested prefix: ${prefix}`);
        }
        let selectedCidrRange;
        let error;
        loop: for (let range of this.getRanges()) {
          for (let offset = 0n; offset + prefix.toRangeSize() <= range.getSize(); offset = offset + 1n)
            try {
              let selectedRange = range.takeSubRange(offset, prefix.toRangeSize());
              selectedCidrRange = selectedRange.toCidrRange();
              let remaining = range.difference(selectedRange);
              this.removeExact(range);
              this.add(remaining);
              break loop;
            } catch (e) {
              if (e instanceof RangeError) {
                continue loop;
              }
              error = e instanceof Error ? e : new Error(String(e));
            }
        }
        if (selectedCidrRange) {
          return selectedCidrRange;
        } else {
          throw error === void 0 ? new Error(`No range big enough in the pool for requested prefix: ${prefix}`) : error;
        }
      }
      /**
       * Gets a single or multiple ranges that fulfils the given prefix from the pool.
       *
       * throws exception if the requested range cannot be got from the pool.
       *
       * @param reqprefix prefix range to retrieve
       */
      getCidrRanges(reqprefix) {
        if (reqprefix.toRangeSize() > this.getSize()) {
          throw new Error("Prefix greater than pool");
        }
        let go = (reqprefix2, prefix, accummulated) => {
          try {
            let singleCidrRange = this.getCidrRange(prefix);
            accummulated.push(singleCidrRange);
            let currentSize = accummulated.reduce((previous, current) => {
              return previous + current.getSize();
            }, 0n);
            if (reqprefix2.toRangeSize() === currentSize) {
              return accummulated;
            } else {
              return go(reqprefix2, prefix, accummulated);
            }
          } catch (e) {
            let lowerPrefix = (0, Prefix_1.isIPv4Prefix)(prefix) ? Prefix_1.IPv4Prefix.fromNumber(prefix.getValue() + 1n) : Prefix_1.IPv6Prefix.fromNumber(prefix.getValue() + 1n);
            return go(reqprefix2, lowerPrefix, accummulated);
          }
        };
        return go(reqprefix, reqprefix, []);
      }
      /**
       * Returns the size of IP numbers in the pool
       */
      getSize() {
        return this.aggregate().getRanges().reduce((previous, current) => {
          return previous + current.getSize();
        }, 0n);
      }
      /**
       * Empties the pool and fill it with given ranges
       *
       * @param ipRanges the range to fill the pool with after emptying
       */
      resetWith(ipRanges) {
        this.backingSet.clear();
        this.backingSet = this.backingSet.add(ipRanges);
      }
      /**
       * Removes the given range from the pool. It only removes if the exact range exist in the pool.
       * It is a Noop and returns false, if the given range does not exist in the pool. Returns true otherwise
       *
       * @param rangeToRemove range to remove from ppol
       */
      removeExact(rangeToRemove) {
        let updatedSet = this.backingSet.removeExact(rangeToRemove);
        let isUpdated = !this.backingSet.isEquals(updatedSet);
        this.backingSet = updatedSet;
        return isUpdated;
      }
      /**
       * Removes the given range from the pool. If the given range overlaps, then it removes the overlapping portion.
       * It is a Noop and returns false, if the given range does not exist in the pool. Returns true otherwise
       *
       * @param rangeToRemove range to remove from ppol
       */
      removeOverlapping(rangeToRemove) {
        let updatedSet = this.backingSet.removeOverlapping(rangeToRemove);
        let isUpdated = !this.backingSet.isEquals(updatedSet);
        this.backingSet = updatedSet;
        return isUpdated;
      }
      /**
       * Adds the given range to the pool.
       *
       * @param range to add to pool.
       */
      add(range) {
        this.backingSet = this.backingSet.add(range);
      }
      /**
       * Removes all ranges from pool
       */
      clear() {
        this.backingSet.clear();
      }
    };
    exports.Pool = Pool;
    var SortedSet = class _SortedSet {
      sortArray(array) {
        array.sort((a, b) => {
          if (a.isLessThan(b)) {
            return -1;
          }
          if (a.isGreaterThan(b)) {
            return 1;
          }
          return 0;
        });
        return array;
      }
      constructor(array) {
        if (array) {
          this.backingArray = this.sortArray(array);
        } else {
          this.backingArray = new Array();
        }
      }
      asArray() {
        return this.backingArray;
      }
      isEquals(other) {
        if (this.backingArray.length !== other.asArray().length) {
          return false;
        }
        return this.backingArray.every((value, index) => {
          return value.getSize() === other.asArray()[index].getSize();
        });
      }
      add(item) {
        let array = this.backingArray;
        if ("push" in item) {
          array = array.concat(item);
        } else {
          array.push(item);
        }
        return new _SortedSet(this.sortArray(array));
      }
      removeExact(items) {
        let filtered = this.backingArray.filter((currentItem) => {
          if ("push" in items) {
            return items.find((item) => item.isEquals(currentItem)) !== void 0;
          } else {
            return !items.isEquals(currentItem);
          }
        });
        return new _SortedSet(this.sortArray(filtered));
      }
      removeOverlapping(items) {
        let filtered = this.backingArray.flatMap((backingItem) => {
          if ("push" in items) {
            return items.flatMap((item) => {
              if (backingItem.contains(item)) {
                return backingItem.difference(item);
              } else if (backingItem.inside(item)) {
                return new Array();
              } else if (backingItem.isOverlapping(item)) {
                return [backingItem.subtract(item)];
              } else {
                return [item];
              }
            });
          } else {
            try {
              return backingItem.difference(items);
            } catch (e) {
              return backingItem;
            }
          }
        });
        return new _SortedSet(this.sortArray(filtered));
      }
      clear() {
        this.backingArray = [];
      }
    };
  }
});

// node_modules/ip-num/dist/src/IPv6AddressKind.js
var require_IPv6AddressKind = __commonJS({
  "node_modules/ip-num/dist/src/IPv6AddressKind.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
  }
});

// node_modules/ip-num/dist/src/index.js
var require_src = __commonJS({
  "node_modules/ip-num/dist/src/index.js"(exports) {
    "use strict";
    var __createBinding = exports && exports.__createBinding || (Object.create ? (function(o, m, k, k2) {
      if (k2 === void 0) k2 = k;
      var desc = Object.getOwnPropertyDescriptor(m, k);
      if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) {
        desc = { enumerable: true, get: function() {
          return m[k];
        } };
      }
      Object.defineProperty(o, k2, desc);
    }) : (function(o, m, k, k2) {
      if (k2 === void 0) k2 = k;
      o[k2] = m[k];
    }));
    var __exportStar = exports && exports.__exportStar || function(m, exports2) {
      for (var p in m) if (p !== "default" && !Object.prototype.hasOwnProperty.call(exports2, p)) __createBinding(exports2, m, p);
    };
    Object.defineProperty(exports, "__esModule", { value: true });
    __exportStar(require_BinaryUtils(), exports);
    __exportStar(require_Hexadecatet(), exports);
    __exportStar(require_HexadecimalUtils(), exports);
    __exportStar(require_IPNumber(), exports);
    __exportStar(require_IPNumType(), exports);
    __exportStar(require_IPPool(), exports);
    __exportStar(require_IPRange(), exports);
    __exportStar(require_IPv6AddressKind(), exports);
    __exportStar(require_IPv6Utils(), exports);
    __exportStar(require_Octet(), exports);
    __exportStar(require_Prefix(), exports);
    __exportStar(require_Validator(), exports);
  }
});

// node_modules/yaml/dist/nodes/identity.js
var require_identity = __commonJS({
  "node_modules/yaml/dist/nodes/identity.js"(exports) {
    "use strict";
    var ALIAS = /* @__PURE__ */ Symbol.for("yaml.alias");
    var DOC = /* @__PURE__ */ Symbol.for("yaml.document");
    var MAP = /* @__PURE__ */ Symbol.for("yaml.map");
    var PAIR = /* @__PURE__ */ Symbol.for("yaml.pair");
    var SCALAR = /* @__PURE__ */ Symbol.for("yaml.scalar");
    var SEQ = /* @__PURE__ */ Symbol.for("yaml.seq");
    var NODE_TYPE = /* @__PURE__ */ Symbol.for("yaml.node.type");
    var isAlias2 = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === ALIAS;
    var isDocument = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === DOC;
    var isMap2 = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === MAP;
    var isPair = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === PAIR;
    var isScalar2 = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === SCALAR;
    var isSeq2 = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === SEQ;
    function isCollection(node) {
      if (node && typeof node === "object")
        switch (node[NODE_TYPE]) {
          case MAP:
          case SEQ:
            return true;
        }
      return false;
    }
    function isNode(node) {
      if (node && typeof node === "object")
        switch (node[NODE_TYPE]) {
          case ALIAS:
          case MAP:
          case SCALAR:
          case SEQ:
            return true;
        }
      return false;
    }
    var hasAnchor = (node) => (isScalar2(node) || isCollection(node)) && !!node.anchor;
    exports.ALIAS = ALIAS;
    exports.DOC = DOC;
    exports.MAP = MAP;
    exports.NODE_TYPE = NODE_TYPE;
    exports.PAIR = PAIR;
    exports.SCALAR = SCALAR;
    exports.SEQ = SEQ;
    exports.hasAnchor = hasAnchor;
    exports.isAlias = isAlias2;
    exports.isCollection = isCollection;
    exports.isDocument = isDocument;
    exports.isMap = isMap2;
    exports.isNode = isNode;
    exports.isPair = isPair;
    exports.isScalar = isScalar2;
    exports.isSeq = isSeq2;
  }
});

// node_modules/yaml/dist/visit.js
var require_visit = __commonJS({
  "node_modules/yaml/dist/visit.js"(exports) {
    "use strict";
    var identity = require_identity();
    var BREAK = /* @__PURE__ */ Symbol("break visit");
    var SKIP = /* @__PURE__ */ Symbol("skip children");
    var REMOVE = /* @__PURE__ */ Symbol("remove node");
    function visit(node, visitor) {
      const visitor_ = initVisitor(visitor);
      if (identity.isDocument(node)) {
        const cd = visit_(null, node.contents, visitor_, Object.freeze([node]));
        if (cd === REMOVE)
          node.contents = null;
      } else
        visit_(null, node, visitor_, Object.freeze([]));
    }
    visit.BREAK = BREAK;
    visit.SKIP = SKIP;
    visit.REMOVE = REMOVE;
    function visit_(key, node, visitor, path) {
      const ctrl = callVisitor(key, node, visitor, path);
      if (identity.isNode(ctrl) || identity.isPair(ctrl)) {
        replaceNode(key, path, ctrl);
        return visit_(key, ctrl, visitor, path);
      }
      if (typeof ctrl !== "symbol") {
        if (identity.isCollection(node)) {
          path = Object.freeze(path.concat(node));
          for (let i = 0; i < node.items.length; ++i) {
            const ci = visit_(i, node.items[i], visitor, path);
            if (typeof ci === "number")
              i = ci - 1;
            else if (ci === BREAK)
              return BREAK;
            else if (ci === REMOVE) {
              node.items.splice(i, 1);
              i -= 1;
            }
          }
        } else if (identity.isPair(node)) {
          path = Object.freeze(path.concat(node));
          const ck = visit_("key", node.key, visitor, path);
          if (ck === BREAK)
            return BREAK;
          else if (ck === REMOVE)
            node.key = null;
          const cv = visit_("value", node.value, visitor, path);
          if (cv === BREAK)
            return BREAK;
          else if (cv === REMOVE)
            node.value = null;
        }
      }
      return ctrl;
    }
    async function visitAsync(node, visitor) {
      const visitor_ = initVisitor(visitor);
      if (identity.isDocument(node)) {
        const cd = await visitAsync_(null, node.contents, visitor_, Object.freeze([node]));
        if (cd === REMOVE)
          node.contents = null;
      } else
        await visitAsync_(null, node, visitor_, Object.freeze([]));
    }
    visitAsync.BREAK = BREAK;
    visitAsync.SKIP = SKIP;
    visitAsync.REMOVE = REMOVE;
    async function visitAsync_(key, node, visitor, path) {
      const ctrl = await callVisitor(key, node, visitor, path);
      if (identity.isNode(ctrl) || identity.isPair(ctrl)) {
        replaceNode(key, path, ctrl);
        return visitAsync_(key, ctrl, visitor, path);
      }
      if (typeof ctrl !== "symbol") {
        if (identity.isCollection(node)) {
          path = Object.freeze(path.concat(node));
          for (let i = 0; i < node.items.length; ++i) {
            const ci = await visitAsync_(i, node.items[i], visitor, path);
            if (typeof ci === "number")
              i = ci - 1;
            else if (ci === BREAK)
              return BREAK;
            else if (ci === REMOVE) {
              node.items.splice(i, 1);
              i -= 1;
            }
          }
        } else if (identity.isPair(node)) {
          path = Object.freeze(path.concat(node));
          const ck = await visitAsync_("key", node.key, visitor, path);
          if (ck === BREAK)
            return BREAK;
          else if (ck === REMOVE)
            node.key = null;
          const cv = await visitAsync_("value", node.value, visitor, path);
          if (cv === BREAK)
            return BREAK;
          else if (cv === REMOVE)
            node.value = null;
        }
      }
      return ctrl;
    }
    function initVisitor(visitor) {
      if (typeof visitor === "object" && (visitor.Collection || visitor.Node || visitor.Value)) {
        return Object.assign({
          Alias: visitor.Node,
          Map: visitor.Node,
          Scalar: visitor.Node,
          Seq: visitor.Node
        }, visitor.Value && {
          Map: visitor.Value,
          Scalar: visitor.Value,
          Seq: visitor.Value
        }, visitor.Collection && {
          Map: visitor.Collection,
          Seq: visitor.Collection
        }, visitor);
      }
      return visitor;
    }
    function callVisitor(key, node, visitor, path) {
      if (typeof visitor === "function")
        return visitor(key, node, path);
      if (identity.isMap(node))
        return visitor.Map?.(key, node, path);
      if (identity.isSeq(node))
        return visitor.Seq?.(key, node, path);
      if (identity.isPair(node))
        return visitor.Pair?.(key, node, path);
      if (identity.isScalar(node))
        return visitor.Scalar?.(key, node, path);
      if (identity.isAlias(node))
        return visitor.Alias?.(key, node, path);
      return void 0;
    }
    function replaceNode(key, path, node) {
      const parent = path[path.length - 1];
      if (identity.isCollection(parent)) {
        parent.items[key] = node;
      } else if (identity.isPair(parent)) {
        if (key === "key")
          parent.key = node;
        else
          parent.value = node;
      } else if (identity.isDocument(parent)) {
        parent.contents = node;
      } else {
        const pt = identity.isAlias(parent) ? "alias" : "scalar";
        throw new Error(`Cannot replace node with ${pt} parent`);
      }
    }
    exports.visit = visit;
    exports.visitAsync = visitAsync;
  }
});

// node_modules/yaml/dist/doc/directives.js
var require_directives = __commonJS({
  "node_modules/yaml/dist/doc/directives.js"(exports) {
    "use strict";
    var identity = require_identity();
    var visit = require_visit();
    var escapeChars = {
      "!": "%21",
      ",": "%2C",
      "[": "%5B",
      "]": "%5D",
      "{": "%7B",
      "}": "%7D"
    };
    var escapeTagName = (tn) => tn.replace(/[!,[\]{}]/g, (ch) => escapeChars[ch]);
    var Directives = class _Directives {
      constructor(yaml, tags) {
        this.docStart = null;
        this.docEnd = false;
        this.yaml = Object.assign({}, _Directives.defaultYaml, yaml);
        this.tags = Object.assign({}, _Directives.defaultTags, tags);
      }
      clone() {
        const copy = new _Directives(this.yaml, this.tags);
        copy.docStart = this.docStart;
        return copy;
      }
      /**
       * During parsing, get a Directives instance for the current document and
       * update the stream state according to the current version's spec.
       */
      atDocument() {
        const res = new _Directives(this.yaml, this.tags);
        switch (this.yaml.version) {
          case "1.1":
            this.atNextDocument = true;
            break;
          case "1.2":
            this.atNextDocument = false;
            this.yaml = {
              explicit: _Directives.defaultYaml.explicit,
              version: "1.2"
            };
            this.tags = Object.assign({}, _Directives.defaultTags);
            break;
        }
        return res;
      }
      /**
       * @param onError - May be called even if the action was successful
       * @returns `true` on success
       */
      add(line, onError) {
        if (this.atNextDocument) {
          this.yaml = { explicit: _Directives.defaultYaml.explicit, version: "1.1" };
          this.tags = Object.assign({}, _Directives.defaultTags);
          this.atNextDocument = false;
        }
        const parts = line.trim().split(/[ \t]+/);
        const name = parts.shift();
        switch (name) {
          case "%TAG": {
            if (parts.length !== 2) {
              onError(0, "%TAG directive should contain exactly two parts");
              if (parts.length < 2)
                return false;
            }
            const [handle, prefix] = parts;
            this.tags[handle] = prefix;
            return true;
          }
          case "%YAML": {
            this.yaml.explicit = true;
            if (parts.length !== 1) {
              onError(0, "%YAML directive should contain exactly one part");
              return false;
            }
            const [version] = parts;
            if (version === "1.1" || version === "1.2") {
              this.yaml.version = version;
              return true;
            } else {
              const isValid = /^\d+\.\d+$/.test(version);
              onError(6, `Unsupported YAML version ${version}`, isValid);
              return false;
            }
          }
          default:
            onError(0, `Unknown directive ${name}`, true);
            return false;
        }
      }
      /**
       * Resolves a tag, matching handles to those defined in %TAG directives.
       *
       * @returns Resolved tag, which may also be the non-specific tag `'!'` or a
       *   `'!local'` tag, or `null` if unresolvable.
       */
      tagName(source, onError) {
        if (source === "!")
          return "!";
        if (source[0] !== "!") {
          onError(`Not a valid tag: ${source}`);
          return null;
        }
        if (source[1] === "<") {
          const verbatim = source.slice(2, -1);
          if (verbatim === "!" || verbatim === "!!") {
            onError(`Verbatim tags aren't resolved, so ${source} is invalid.`);
            return null;
          }
          if (source[source.length - 1] !== ">")
            onError("Verbatim tags must end with a >");
          return verbatim;
        }
        const [, handle, suffix] = source.match(/^(.*!)([^!]*)$/s);
        if (!suffix)
          onError(`The ${source} tag has no suffix`);
        const prefix = this.tags[handle];
        if (prefix) {
          try {
            return prefix + decodeURIComponent(suffix);
          } catch (error) {
            onError(String(error));
            return null;
          }
        }
        if (handle === "!")
          return source;
        onError(`Could not resolve tag: ${source}`);
        return null;
      }
      /**
       * Given a fully resolved tag, returns its printable string form,
       * taking into account current tag prefixes and defaults.
       */
      tagString(tag) {
        for (const [handle, prefix] of Object.entries(this.tags)) {
          if (tag.startsWith(prefix))
            return handle + escapeTagName(tag.substring(prefix.length));
        }
        return tag[0] === "!" ? tag : `!<${tag}>`;
      }
      toString(doc) {
        const lines = this.yaml.explicit ? [`%YAML ${this.yaml.version || "1.2"}`] : [];
        const tagEntries = Object.entries(this.tags);
        let tagNames;
        if (doc && tagEntries.length > 0 && identity.isNode(doc.contents)) {
          const tags = {};
          visit.visit(doc.contents, (_key, node) => {
            if (identity.isNode(node) && node.tag)
              tags[node.tag] = true;
          });
          tagNames = Object.keys(tags);
        } else
          tagNames = [];
        for (const [handle, prefix] of tagEntries) {
          if (handle === "!!" && prefix === "tag:yaml.org,2002:")
            continue;
          if (!doc || tagNames.some((tn) => tn.startsWith(prefix)))
            lines.push(`%TAG ${handle} ${prefix}`);
        }
        return lines.join("\n");
      }
    };
    Directives.defaultYaml = { explicit: false, version: "1.2" };
    Directives.defaultTags = { "!!": "tag:yaml.org,2002:" };
    exports.Directives = Directives;
  }
});

// node_modules/yaml/dist/doc/anchors.js
var require_anchors = __commonJS({
  "node_modules/yaml/dist/doc/anchors.js"(exports) {
    "use strict";
    var identity = require_identity();
    var visit = require_visit();
    function anchorIsValid(anchor) {
      if (/[\x00-\x19\s,[\]{}]/.test(anchor)) {
        const sa = JSON.stringify(anchor);
        const msg = `Anchor must not contain whitespace or control characters: ${sa}`;
        throw new Error(msg);
      }
      return true;
    }
    function anchorNames(root) {
      const anchors = /* @__PURE__ */ new Set();
      visit.visit(root, {
        Value(_key, node) {
          if (node.anchor)
            anchors.add(node.anchor);
        }
      });
      return anchors;
    }
    function findNewAnchor(prefix, exclude) {
      for (let i = 1; true; ++i) {
        const name = `${prefix}${i}`;
        if (!exclude.has(name))
          return name;
      }
    }
    function createNodeAnchors(doc, prefix) {
      const aliasObjects = [];
      const sourceObjects = /* @__PURE__ */ new Map();
      let prevAnchors = null;
      return {
        onAnchor: (source) => {
          aliasObjects.push(source);
          prevAnchors ?? (prevAnchors = anchorNames(doc));
          const anchor = findNewAnchor(prefix, prevAnchors);
          prevAnchors.add(anchor);
          return anchor;
        },
        /**
         * With circular references, the source node is only resolved after all
         * of its child nodes are. This is why anchors are set only after all of
         * the nodes have been created.
         */
        setAnchors: () => {
          for (const source of aliasObjects) {
            const ref = sourceObjects.get(source);
            if (typeof ref === "object" && ref.anchor && (identity.isScalar(ref.node) || identity.isCollection(ref.node))) {
              ref.node.anchor = ref.anchor;
            } else {
              const error = new Error("Failed to resolve repeated object (this should not happen)");
              error.source = source;
              throw error;
            }
          }
        },
        sourceObjects
      };
    }
    exports.anchorIsValid = anchorIsValid;
    exports.anchorNames = anchorNames;
    exports.createNodeAnchors = createNodeAnchors;
    exports.findNewAnchor = findNewAnchor;
  }
});

// node_modules/yaml/dist/doc/applyReviver.js
var require_applyReviver = __commonJS({
  "node_modules/yaml/dist/doc/applyReviver.js"(exports) {
    "use strict";
    function applyReviver(reviver, obj, key, val) {
      if (val && typeof val === "object") {
        if (Array.isArray(val)) {
          for (let i = 0, len = val.length; i < len; ++i) {
            const v0 = val[i];
            const v1 = applyReviver(reviver, val, String(i), v0);
            if (v1 === void 0)
              delete val[i];
            else if (v1 !== v0)
              val[i] = v1;
          }
        } else if (val instanceof Map) {
          for (const k of Array.from(val.keys())) {
            const v0 = val.get(k);
            const v1 = applyReviver(reviver, val, k, v0);
            if (v1 === void 0)
              val.delete(k);
            else if (v1 !== v0)
              val.set(k, v1);
          }
        } else if (val instanceof Set) {
          for (const v0 of Array.from(val)) {
            const v1 = applyReviver(reviver, val, v0, v0);
            if (v1 === void 0)
              val.delete(v0);
            else if (v1 !== v0) {
              val.delete(v0);
              val.add(v1);
            }
          }
        } else {
          for (const [k, v0] of Object.entries(val)) {
            const v1 = applyReviver(reviver, val, k, v0);
            if (v1 === void 0)
              delete val[k];
            else if (v1 !== v0)
              val[k] = v1;
          }
        }
      }
      return reviver.call(obj, key, val);
    }
    exports.applyReviver = applyReviver;
  }
});

// node_modules/yaml/dist/nodes/toJS.js
var require_toJS = __commonJS({
  "node_modules/yaml/dist/nodes/toJS.js"(exports) {
    "use strict";
    var identity = require_identity();
    function toJS(value, arg, ctx) {
      if (Array.isArray(value))
        return value.map((v, i) => toJS(v, String(i), ctx));
      if (value && typeof value.toJSON === "function") {
        if (!ctx || !identity.hasAnchor(value))
          return value.toJSON(arg, ctx);
        const data = { aliasCount: 0, count: 1, res: void 0 };
        ctx.anchors.set(value, data);
        ctx.onCreate = (res2) => {
          data.res = res2;
          delete ctx.onCreate;
        };
        const res = value.toJSON(arg, ctx);
        if (ctx.onCreate)
          ctx.onCreate(res);
        return res;
      }
      if (typeof value === "bigint" && !ctx?.keep)
        return Number(value);
      return value;
    }
    exports.toJS = toJS;
  }
});

// node_modules/yaml/dist/nodes/Node.js
var require_Node = __commonJS({
  "node_modules/yaml/dist/nodes/Node.js"(exports) {
    "use strict";
    var applyReviver = require_applyReviver();
    var identity = require_identity();
    var toJS = require_toJS();
    var NodeBase = class {
      constructor(type) {
        Object.defineProperty(this, identity.NODE_TYPE, { value: type });
      }
      /** Create a copy of this node.  */
      clone() {
        const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
        if (this.range)
          copy.range = this.range.slice();
        return copy;
      }
      /** A plain JavaScript representation of this node. */
      toJS(doc, { mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
        if (!identity.isDocument(doc))
          throw new TypeError("A document argument is required");
        const ctx = {
          anchors: /* @__PURE__ */ new Map(),
          doc,
          keep: true,
          mapAsMap: mapAsMap === true,
          mapKeyWarned: false,
          maxAliasCount: typeof maxAliasCount === "number" ? maxAliasCount : 100
        };
        const res = toJS.toJS(this, "", ctx);
        if (typeof onAnchor === "function")
          for (const { count, res: res2 } of ctx.anchors.values())
            onAnchor(res2, count);
        return typeof reviver === "function" ? applyReviver.applyReviver(reviver, { "": res }, "", res) : res;
      }
    };
    exports.NodeBase = NodeBase;
  }
});

// node_modules/yaml/dist/nodes/Alias.js
var require_Alias = __commonJS({
  "node_modules/yaml/dist/nodes/Alias.js"(exports) {
    "use strict";
    var anchors = require_anchors();
    var visit = require_visit();
    var identity = require_identity();
    var Node = require_Node();
    var toJS = require_toJS();
    var Alias = class extends Node.NodeBase {
      constructor(source) {
        super(identity.ALIAS);
        this.source = source;
        Object.defineProperty(this, "tag", {
          set() {
            throw new Error("Alias nodes cannot have tags");
          }
        });
      }
      /**
       * Resolve the value of this alias within `doc`, finding the last
       * instance of the `source` anchor before this node.
       */
      resolve(doc, ctx) {
        if (ctx?.maxAliasCount === 0)
          throw new ReferenceError("Alias resolution is disabled");
        let nodes;
        if (ctx?.aliasResolveCache) {
          nodes = ctx.aliasResolveCache;
        } else {
          nodes = [];
          visit.visit(doc, {
            Node: (_key, node) => {
              if (identity.isAlias(node) || identity.hasAnchor(node))
                nodes.push(node);
            }
          });
          if (ctx)
            ctx.aliasResolveCache = nodes;
        }
        let found2 = void 0;
        for (const node of nodes) {
          if (node === this)
            break;
          if (node.anchor === this.source)
            found2 = node;
        }
        if (found2 && ctx) {
          const { anchors: anchors2, doc: doc2, maxAliasCount } = ctx;
          let data = anchors2.get(found2);
          if (!data) {
            toJS.toJS(found2, null, ctx);
            data = anchors2.get(found2);
          }
          if (data?.res === void 0) {
            const msg = "This should not happen: Alias anchor was not resolved?";
            throw new ReferenceError(msg);
          }
          if (maxAliasCount >= 0) {
            data.count += 1;
            if (data.aliasCount === 0)
              data.aliasCount = getAliasCount(doc2, found2, anchors2);
            if (data.count * data.aliasCount > maxAliasCount) {
              const msg = "Excessive alias count indicates a resource exhaustion attack";
              throw new ReferenceError(msg);
            }
          }
        }
        return found2;
      }
      toJSON(_arg, ctx) {
        if (!ctx)
          return { source: this.source };
        const source = this.resolve(ctx.doc, ctx);
        if (!source) {
          const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
          throw new ReferenceError(msg);
        }
        return ctx.anchors.get(source).res;
      }
      toString(ctx, _onComment, _onChompKeep) {
        const src = `*${this.source}`;
        if (ctx) {
          anchors.anchorIsValid(this.source);
          if (ctx.options.verifyAliasOrder && !ctx.anchors.has(this.source)) {
            const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
            throw new Error(msg);
          }
          if (ctx.implicitKey)
            return `${src} `;
        }
        return src;
      }
    };
    function getAliasCount(doc, node, anchors2) {
      if (identity.isAlias(node)) {
        const source = node.resolve(doc);
        const anchor = anchors2 && source && anchors2.get(source);
        return anchor ? anchor.count * anchor.aliasCount : 0;
      } else if (identity.isCollection(node)) {
        let count = 0;
        for (const item of node.items) {
          const c = getAliasCount(doc, item, anchors2);
          if (c > count)
            count = c;
        }
        return count;
      } else if (identity.isPair(node)) {
        const kc = getAliasCount(doc, node.key, anchors2);
        const vc = getAliasCount(doc, node.value, anchors2);
        return Math.max(kc, vc);
      }
      return 1;
    }
    exports.Alias = Alias;
  }
});

// node_modules/yaml/dist/nodes/Scalar.js
var require_Scalar = __commonJS({
  "node_modules/yaml/dist/nodes/Scalar.js"(exports) {
    "use strict";
    var identity = require_identity();
    var Node = require_Node();
    var toJS = require_toJS();
    var isScalarValue = (value) => !value || typeof value !== "function" && typeof value !== "object";
    var Scalar = class extends Node.NodeBase {
      constructor(value) {
        super(identity.SCALAR);
        this.value = value;
      }
      toJSON(arg, ctx) {
        return ctx?.keep ? this.value : toJS.toJS(this.value, arg, ctx);
      }
      toString() {
        return String(this.value);
      }
    };
    Scalar.BLOCK_FOLDED = "BLOCK_FOLDED";
    Scalar.BLOCK_LITERAL = "BLOCK_LITERAL";
    Scalar.PLAIN = "PLAIN";
    Scalar.QUOTE_DOUBLE = "QUOTE_DOUBLE";
    Scalar.QUOTE_SINGLE = "QUOTE_SINGLE";
    exports.Scalar = Scalar;
    exports.isScalarValue = isScalarValue;
  }
});

// node_modules/yaml/dist/doc/createNode.js
var require_createNode = __commonJS({
  "node_modules/yaml/dist/doc/createNode.js"(exports) {
    "use strict";
    var Alias = require_Alias();
    var identity = require_identity();
    var Scalar = require_Scalar();
    var defaultTagPrefix = "tag:yaml.org,2002:";
    function findTagObject(value, tagName, tags) {
      if (tagName) {
        const match = tags.filter((t) => t.tag === tagName);
        const tagObj = match.find((t) => !t.format) ?? match[0];
        if (!tagObj)
          throw new Error(`Tag ${tagName} not found`);
        return tagObj;
      }
      return tags.find((t) => t.identify?.(value) && !t.format);
    }
    function createNode(value, tagName, ctx) {
      if (identity.isDocument(value))
        value = value.contents;
      if (identity.isNode(value))
        return value;
      if (identity.isPair(value)) {
        const map2 = ctx.schema[identity.MAP].createNode?.(ctx.schema, null, ctx);
        map2.items.push(value);
        return map2;
      }
      if (value instanceof String || value instanceof Number || value instanceof Boolean || typeof BigInt !== "undefined" && value instanceof BigInt) {
        value = value.valueOf();
      }
      const { aliasDuplicateObjects, onAnchor, onTagObj, schema, sourceObjects } = ctx;
      let ref = void 0;
      if (aliasDuplicateObjects && value && typeof value === "object") {
        ref = sourceObjects.get(value);
        if (ref) {
          ref.anchor ?? (ref.anchor = onAnchor(value));
          return new Alias.Alias(ref.anchor);
        } else {
          ref = { anchor: null, node: null };
          sourceObjects.set(value, ref);
        }
      }
      if (tagName?.startsWith("!!"))
        tagName = defaultTagPrefix + tagName.slice(2);
      let tagObj = findTagObject(value, tagName, schema.tags);
      if (!tagObj) {
        if (value && typeof value.toJSON === "function") {
          value = value.toJSON();
        }
        if (!value || typeof value !== "object") {
          const node2 = new Scalar.Scalar(value);
          if (ref)
            ref.node = node2;
          return node2;
        }
        tagObj = value instanceof Map ? schema[identity.MAP] : Symbol.iterator in Object(value) ? schema[identity.SEQ] : schema[identity.MAP];
      }
      if (onTagObj) {
        onTagObj(tagObj);
        delete ctx.onTagObj;
      }
      const node = tagObj?.createNode ? tagObj.createNode(ctx.schema, value, ctx) : typeof tagObj?.nodeClass?.from === "function" ? tagObj.nodeClass.from(ctx.schema, value, ctx) : new Scalar.Scalar(value);
      if (tagName)
        node.tag = tagName;
      else if (!tagObj.default)
        node.tag = tagObj.tag;
      if (ref)
        ref.node = node;
      return node;
    }
    exports.createNode = createNode;
  }
});

// node_modules/yaml/dist/nodes/Collection.js
var require_Collection = __commonJS({
  "node_modules/yaml/dist/nodes/Collection.js"(exports) {
    "use strict";
    var createNode = require_createNode();
    var identity = require_identity();
    var Node = require_Node();
    function collectionFromPath(schema, path, value) {
      let v = value;
      for (let i = path.length - 1; i >= 0; --i) {
        const k = path[i];
        if (typeof k === "number" && Number.isInteger(k) && k >= 0) {
          const a = [];
          a[k] = v;
          v = a;
        } else {
          v = /* @__PURE__ */ new Map([[k, v]]);
        }
      }
      return createNode.createNode(v, void 0, {
        aliasDuplicateObjects: false,
        keepUndefined: false,
        onAnchor: () => {
          throw new Error("This should not happen, please report a bug.");
        },
        schema,
        sourceObjects: /* @__PURE__ */ new Map()
      });
    }
    var isEmptyPath = (path) => path == null || typeof path === "object" && !!path[Symbol.iterator]().next().done;
    var Collection = class extends Node.NodeBase {
      constructor(type, schema) {
        super(type);
        Object.defineProperty(this, "schema", {
          value: schema,
          configurable: true,
          enumerable: false,
          writable: true
        });
      }
      /**
       * Create a copy of this collection.
       *
       * @param schema - If defined, overwrites the original's schema
       */
      clone(schema) {
        const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
        if (schema)
          copy.schema = schema;
        copy.items = copy.items.map((it) => identity.isNode(it) || identity.isPair(it) ? it.clone(schema) : it);
        if (this.range)
          copy.range = this.range.slice();
        return copy;
      }
      /**
       * Adds a value to the collection. For `!!map` and `!!omap` the value must
       * be a Pair instance or a `{ key, value }` object, which may not have a key
       * that already exists in the map.
       */
      addIn(path, value) {
        if (isEmptyPath(path))
          this.add(value);
        else {
          const [key, ...rest] = path;
          const node = this.get(key, true);
          if (identity.isCollection(node))
            node.addIn(rest, value);
          else if (node === void 0 && this.schema)
            this.set(key, collectionFromPath(this.schema, rest, value));
          else
            throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
        }
      }
      /**
       * Removes a value from the collection.
       * @returns `true` if the item was found and removed.
       */
      deleteIn(path) {
        const [key, ...rest] = path;
        if (rest.length === 0)
          return this.delete(key);
        const node = this.get(key, true);
        if (identity.isCollection(node))
          return node.deleteIn(rest);
        else
          throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
      }
      /**
       * Returns item at `key`, or `undefined` if not found. By default unwraps
       * scalar values from their surrounding node; to disable set `keepScalar` to
       * `true` (collections are always returned intact).
       */
      getIn(path, keepScalar) {
        const [key, ...rest] = path;
        const node = this.get(key, true);
        if (rest.length === 0)
          return !keepScalar && identity.isScalar(node) ? node.value : node;
        else
          return identity.isCollection(node) ? node.getIn(rest, keepScalar) : void 0;
      }
      hasAllNullValues(allowScalar) {
        return this.items.every((node) => {
          if (!identity.isPair(node))
            return false;
          const n = node.value;
          return n == null || allowScalar && identity.isScalar(n) && n.value == null && !n.commentBefore && !n.comment && !n.tag;
        });
      }
      /**
       * Checks if the collection includes a value with the key `key`.
       */
      hasIn(path) {
        const [key, ...rest] = path;
        if (rest.length === 0)
          return this.has(key);
        const node = this.get(key, true);
        return identity.isCollection(node) ? node.hasIn(rest) : false;
      }
      /**
       * Sets a value in this collection. For `!!set`, `value` needs to be a
       * boolean to add/remove the item from the set.
       */
      setIn(path, value) {
        const [key, ...rest] = path;
        if (rest.length === 0) {
          this.set(key, value);
        } else {
          const node = this.get(key, true);
          if (identity.isCollection(node))
            node.setIn(rest, value);
          else if (node === void 0 && this.schema)
            this.set(key, collectionFromPath(this.schema, rest, value));
          else
            throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
        }
      }
    };
    exports.Collection = Collection;
    exports.collectionFromPath = collectionFromPath;
    exports.isEmptyPath = isEmptyPath;
  }
});

// node_modules/yaml/dist/stringify/stringifyComment.js
var require_stringifyComment = __commonJS({
  "node_modules/yaml/dist/stringify/stringifyComment.js"(exports) {
    "use strict";
    var stringifyComment = (str) => str.replace(/^(?!$)(?: $)?/gm, "#");
    function indentComment(comment, indent) {
      if (/^\n+$/.test(comment))
        return comment.substring(1);
      return indent ? comment.replace(/^(?! *$)/gm, indent) : comment;
    }
    var lineComment = (str, indent, comment) => str.endsWith("\n") ? indentComment(comment, indent) : comment.includes("\n") ? "\n" + indentComment(comment, indent) : (str.endsWith(" ") ? "" : " ") + comment;
    exports.indentComment = indentComment;
    exports.lineComment = lineComment;
    exports.stringifyComment = stringifyComment;
  }
});

// node_modules/yaml/dist/stringify/foldFlowLines.js
var require_foldFlowLines = __commonJS({
  "node_modules/yaml/dist/stringify/foldFlowLines.js"(exports) {
    "use strict";
    var FOLD_FLOW = "flow";
    var FOLD_BLOCK = "block";
    var FOLD_QUOTED = "quoted";
    function foldFlowLines(text, indent, mode = "flow", { indentAtStart, lineWidth = 80, minContentWidth = 20, onFold, onOverflow } = {}) {
      if (!lineWidth || lineWidth < 0)
        return text;
      if (lineWidth < minContentWidth)
        minContentWidth = 0;
      const endStep = Math.max(1 + minContentWidth, 1 + lineWidth - indent.length);
      if (text.length <= endStep)
        return text;
      const folds = [];
      const escapedFolds = {};
      let end = lineWidth - indent.length;
      if (typeof indentAtStart === "number") {
        if (indentAtStart > lineWidth - Math.max(2, minContentWidth))
          folds.push(0);
        else
          end = lineWidth - indentAtStart;
      }
      let split2 = void 0;
      let prev = void 0;
      let overflow = false;
      let i = -1;
      let escStart = -1;
      let escEnd = -1;
      if (mode === FOLD_BLOCK) {
        i = consumeMoreIndentedLines(text, i, indent.length);
        if (i !== -1)
          end = i + endStep;
      }
      for (let ch; ch = text[i += 1]; ) {
        if (mode === FOLD_QUOTED && ch === "\\") {
          escStart = i;
          switch (text[i + 1]) {
            case "x":
              i += 3;
              break;
            case "u":
              i += 5;
              break;
            case "U":
              i += 9;
              break;
            default:
              i += 1;
          }
          escEnd = i;
        }
        if (ch === "\n") {
          if (mode === FOLD_BLOCK)
            i = consumeMoreIndentedLines(text, i, indent.length);
          end = i + indent.length + endStep;
          split2 = void 0;
        } else {
          if (ch === " " && prev && prev !== " " && prev !== "\n" && prev !== "	") {
            const next = text[i + 1];
            if (next && next !== " " && next !== "\n" && next !== "	")
              split2 = i;
          }
          if (i >= end) {
            if (split2) {
              folds.push(split2);
              end = split2 + endStep;
              split2 = void 0;
            } else if (mode === FOLD_QUOTED) {
              while (prev === " " || prev === "	") {
                prev = ch;
                ch = text[i += 1];
                overflow = true;
              }
              const j = i > escEnd + 1 ? i - 2 : escStart - 1;
              if (escapedFolds[j])
                return text;
              folds.push(j);
              escapedFolds[j] = true;
              end = j + endStep;
              split2 = void 0;
            } else {
              overflow = true;
            }
          }
        }
        prev = ch;
      }
      if (overflow && onOverflow)
        onOverflow();
      if (folds.length === 0)
        return text;
      if (onFold)
        onFold();
      let res = text.slice(0, folds[0]);
      for (let i2 = 0; i2 < folds.length; ++i2) {
        const fold2 = folds[i2];
        const end2 = folds[i2 + 1] || text.length;
        if (fold2 === 0)
          res = `
${indent}${text.slice(0, end2)}`;
        else {
          if (mode === FOLD_QUOTED && escapedFolds[fold2])
            res += `${text[fold2]}\\`;
          res += `
${indent}${text.slice(fold2 + 1, end2)}`;
        }
      }
      return res;
    }
    function consumeMoreIndentedLines(text, i, indent) {
      let end = i;
      let start = i + 1;
      let ch = text[start];
      while (ch === " " || ch === "	") {
        if (i < start + indent) {
          ch = text[++i];
        } else {
          do {
            ch = text[++i];
          } while (ch && ch !== "\n");
          end = i;
          start = i + 1;
          ch = text[start];
        }
      }
      return end;
    }
    exports.FOLD_BLOCK = FOLD_BLOCK;
    exports.FOLD_FLOW = FOLD_FLOW;
    exports.FOLD_QUOTED = FOLD_QUOTED;
    exports.foldFlowLines = foldFlowLines;
  }
});

// node_modules/yaml/dist/stringify/stringifyString.js
var require_stringifyString = __commonJS({
  "node_modules/yaml/dist/stringify/stringifyString.js"(exports) {
    "use strict";
    var Scalar = require_Scalar();
    var foldFlowLines = require_foldFlowLines();
    var getFoldOptions = (ctx, isBlock) => ({
      indentAtStart: isBlock ? ctx.indent.length : ctx.indentAtStart,
      lineWidth: ctx.options.lineWidth,
      minContentWidth: ctx.options.minContentWidth
    });
    var containsDocumentMarker = (str) => /^(%|---|\.\.\.)/m.test(str);
    function lineLengthOverLimit(str, lineWidth, indentLength) {
      if (!lineWidth || lineWidth < 0)
        return false;
      const limit = lineWidth - indentLength;
      const strLen = str.length;
      if (strLen <= limit)
        return false;
      for (let i = 0, start = 0; i < strLen; ++i) {
        if (str[i] === "\n") {
          if (i - start > limit)
            return true;
          start = i + 1;
          if (strLen - start <= limit)
            return false;
        }
      }
      return true;
    }
    function doubleQuotedString(value, ctx) {
      const json = JSON.stringify(value);
      if (ctx.options.doubleQuotedAsJSON)
        return json;
      const { implicitKey } = ctx;
      const minMultiLineLength = ctx.options.doubleQuotedMinMultiLineLength;
      const indent = ctx.indent || (containsDocumentMarker(value) ? "  " : "");
      let str = "";
      let start = 0;
      for (let i = 0, ch = json[i]; ch; ch = json[++i]) {
        if (ch === " " && json[i + 1] === "\\" && json[i + 2] === "n") {
          str += json.slice(start, i) + "\\ ";
          i += 1;
          start = i;
          ch = "\\";
        }
        if (ch === "\\")
          switch (json[i + 1]) {
            case "u":
              {
                str += json.slice(start, i);
                const code = json.substr(i + 2, 4);
                switch (code) {
                  case "0000":
                    str += "\\0";
                    break;
                  case "0007":
                    str += "\\a";
                    break;
                  case "000b":
                    str += "\\v";
                    break;
                  case "001b":
                    str += "\\e";
                    break;
                  case "0085":
                    str += "\\N";
                    break;
                  case "00a0":
                    str += "\\_";
                    break;
                  case "2028":
                    str += "\\L";
                    break;
                  case "2029":
                    str += "\\P";
                    break;
                  default:
                    if (code.substr(0, 2) === "00")
                      str += "\\x" + code.substr(2);
                    else
                      str += json.substr(i, 6);
                }
                i += 5;
                start = i + 1;
              }
              break;
            case "n":
              if (implicitKey || json[i + 2] === '"' || json.length < minMultiLineLength) {
                i += 1;
              } else {
                str += json.slice(start, i) + "\n\n";
                while (json[i + 2] === "\\" && json[i + 3] === "n" && json[i + 4] !== '"') {
                  str += "\n";
                  i += 2;
                }
                str += indent;
                if (json[i + 2] === " ")
                  str += "\\";
                i += 1;
                start = i + 1;
              }
              break;
            default:
              i += 1;
          }
      }
      str = start ? str + json.slice(start) : json;
      return implicitKey ? str : foldFlowLines.foldFlowLines(str, indent, foldFlowLines.FOLD_QUOTED, getFoldOptions(ctx, false));
    }
    function singleQuotedString(value, ctx) {
      if (ctx.options.singleQuote === false || ctx.implicitKey && value.includes("\n") || /[ \t]\n|\n[ \t]/.test(value))
        return doubleQuotedString(value, ctx);
      const indent = ctx.indent || (containsDocumentMarker(value) ? "  " : "");
      const res = "'" + value.replace(/'/g, "''").replace(/\n+/g, `$&
${indent}`) + "'";
      return ctx.implicitKey ? res : foldFlowLines.foldFlowLines(res, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, false));
    }
    function quotedString(value, ctx) {
      const { singleQuote } = ctx.options;
      let qs;
      if (singleQuote === false)
        qs = doubleQuotedString;
      else {
        const hasDouble = value.includes('"');
        const hasSingle = value.includes("'");
        if (hasDouble && !hasSingle)
          qs = singleQuotedString;
        else if (hasSingle && !hasDouble)
          qs = doubleQuotedString;
        else
          qs = singleQuote ? singleQuotedString : doubleQuotedString;
      }
      return qs(value, ctx);
    }
    var blockEndNewlines;
    try {
      blockEndNewlines = new RegExp("(^|(?<!\n))\n+(?!\n|$)", "g");
    } catch {
      blockEndNewlines = /\n+(?!\n|$)/g;
    }
    function blockString({ comment, type, value }, ctx, onComment, onChompKeep) {
      const { blockQuote, commentString, lineWidth } = ctx.options;
      if (!blockQuote || /\n[\t ]+$/.test(value)) {
        return quotedString(value, ctx);
      }
      const indent = ctx.indent || (ctx.forceBlockIndent || containsDocumentMarker(value) ? "  " : "");
      const literal = blockQuote === "literal" ? true : blockQuote === "folded" || type === Scalar.Scalar.BLOCK_FOLDED ? false : type === Scalar.Scalar.BLOCK_LITERAL ? true : !lineLengthOverLimit(value, lineWidth, indent.length);
      if (!value)
        return literal ? "|\n" : ">\n";
      let chomp;
      let endStart;
      for (endStart = value.length; endStart > 0; --endStart) {
        const ch = value[endStart - 1];
        if (ch !== "\n" && ch !== "	" && ch !== " ")
          break;
      }
      let end = value.substring(endStart);
      const endNlPos = end.indexOf("\n");
      if (endNlPos === -1) {
        chomp = "-";
      } else if (value === end || endNlPos !== end.length - 1) {
        chomp = "+";
        if (onChompKeep)
          onChompKeep();
      } else {
        chomp = "";
      }
      if (end) {
        value = value.slice(0, -end.length);
        if (end[end.length - 1] === "\n")
          end = end.slice(0, -1);
        end = end.replace(blockEndNewlines, `$&${indent}`);
      }
      let startWithSpace = false;
      let startEnd;
      let startNlPos = -1;
      for (startEnd = 0; startEnd < value.length; ++startEnd) {
        const ch = value[startEnd];
        if (ch === " ")
          startWithSpace = true;
        else if (ch === "\n")
          startNlPos = startEnd;
        else
          break;
      }
      let start = value.substring(0, startNlPos < startEnd ? startNlPos + 1 : startEnd);
      if (start) {
        value = value.substring(start.length);
        start = start.replace(/\n+/g, `$&${indent}`);
      }
      const indentSize = indent ? "2" : "1";
      let header = (startWithSpace ? indentSize : "") + chomp;
      if (comment) {
        header += " " + commentString(comment.replace(/ ?[\r\n]+/g, " "));
        if (onComment)
          onComment();
      }
      if (!literal) {
        const foldedValue = value.replace(/\n+/g, "\n$&").replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g, "$1$2").replace(/\n+/g, `$&${indent}`);
        let literalFallback = false;
        const foldOptions = getFoldOptions(ctx, true);
        if (blockQuote !== "folded" && type !== Scalar.Scalar.BLOCK_FOLDED) {
          foldOptions.onOverflow = () => {
            literalFallback = true;
          };
        }
        const body = foldFlowLines.foldFlowLines(`${start}${foldedValue}${end}`, indent, foldFlowLines.FOLD_BLOCK, foldOptions);
        if (!literalFallback)
          return `>${header}
${indent}${body}`;
      }
      value = value.replace(/\n+/g, `$&${indent}`);
      return `|${header}
${indent}${start}${value}${end}`;
    }
    function plainString(item, ctx, onComment, onChompKeep) {
      const { type, value } = item;
      const { actualString, implicitKey, indent, indentStep, inFlow } = ctx;
      if (implicitKey && value.includes("\n") || inFlow && /[[\]{},]/.test(value)) {
        return quotedString(value, ctx);
      }
      if (/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(value)) {
        return implicitKey || inFlow || !value.includes("\n") ? quotedString(value, ctx) : blockString(item, ctx, onComment, onChompKeep);
      }
      if (!implicitKey && !inFlow && type !== Scalar.Scalar.PLAIN && value.includes("\n")) {
        return blockString(item, ctx, onComment, onChompKeep);
      }
      if (containsDocumentMarker(value)) {
        if (indent === "") {
          ctx.forceBlockIndent = true;
          return blockString(item, ctx, onComment, onChompKeep);
        } else if (implicitKey && indent === indentStep) {
          return quotedString(value, ctx);
        }
      }
      const str = value.replace(/\n+/g, `$&
${indent}`);
      if (actualString) {
        const test = (tag) => tag.default && tag.tag !== "tag:yaml.org,2002:str" && tag.test?.test(str);
        const { compat, tags } = ctx.doc.schema;
        if (tags.some(test) || compat?.some(test))
          return quotedString(value, ctx);
      }
      return implicitKey ? str : foldFlowLines.foldFlowLines(str, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, false));
    }
    function stringifyString(item, ctx, onComment, onChompKeep) {
      const { implicitKey, inFlow } = ctx;
      const ss = typeof item.value === "string" ? item : Object.assign({}, item, { value: String(item.value) });
      let { type } = item;
      if (type !== Scalar.Scalar.QUOTE_DOUBLE) {
        if (/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(ss.value))
          type = Scalar.Scalar.QUOTE_DOUBLE;
      }
      const _stringify = (_type) => {
        switch (_type) {
          case Scalar.Scalar.BLOCK_FOLDED:
          case Scalar.Scalar.BLOCK_LITERAL:
            return implicitKey || inFlow ? quotedString(ss.value, ctx) : blockString(ss, ctx, onComment, onChompKeep);
          case Scalar.Scalar.QUOTE_DOUBLE:
            return doubleQuotedString(ss.value, ctx);
          case Scalar.Scalar.QUOTE_SINGLE:
            return singleQuotedString(ss.value, ctx);
          case Scalar.Scalar.PLAIN:
            return plainString(ss, ctx, onComment, onChompKeep);
          default:
            return null;
        }
      };
      let res = _stringify(type);
      if (res === null) {
        const { defaultKeyType, defaultStringType } = ctx.options;
        const t = implicitKey && defaultKeyType || defaultStringType;
        res = _stringify(t);
        if (res === null)
          throw new Error(`Unsupported default string type ${t}`);
      }
      return res;
    }
    exports.stringifyString = stringifyString;
  }
});

// node_modules/yaml/dist/stringify/stringify.js
var require_stringify = __commonJS({
  "node_modules/yaml/dist/stringify/stringify.js"(exports) {
    "use strict";
    var anchors = require_anchors();
    var identity = require_identity();
    var stringifyComment = require_stringifyComment();
    var stringifyString = require_stringifyString();
    function createStringifyContext(doc, options2) {
      const opt = Object.assign({
        blockQuote: true,
        commentString: stringifyComment.stringifyComment,
        defaultKeyType: null,
        defaultStringType: "PLAIN",
        directives: null,
        doubleQuotedAsJSON: false,
        doubleQuotedMinMultiLineLength: 40,
        falseStr: "false",
        flowCollectionPadding: true,
        indentSeq: true,
        lineWidth: 80,
        minContentWidth: 20,
        nullStr: "null",
        simpleKeys: false,
        singleQuote: null,
        trailingComma: false,
        trueStr: "true",
        verifyAliasOrder: true
      }, doc.schema.toStringOptions, options2);
      let inFlow;
      switch (opt.collectionStyle) {
        case "block":
          inFlow = false;
          break;
        case "flow":
          inFlow = true;
          break;
        default:
          inFlow = null;
      }
      return {
        anchors: /* @__PURE__ */ new Set(),
        doc,
        flowCollectionPadding: opt.flowCollectionPadding ? " " : "",
        indent: "",
        indentStep: typeof opt.indent === "number" ? " ".repeat(opt.indent) : "  ",
        inFlow,
        options: opt
      };
    }
    function getTagObject(tags, item) {
      if (item.tag) {
        const match = tags.filter((t) => t.tag === item.tag);
        if (match.length > 0)
          return match.find((t) => t.format === item.format) ?? match[0];
      }
      let tagObj = void 0;
      let obj;
      if (identity.isScalar(item)) {
        obj = item.value;
        let match = tags.filter((t) => t.identify?.(obj));
        if (match.length > 1) {
          const testMatch = match.filter((t) => t.test);
          if (testMatch.length > 0)
            match = testMatch;
        }
        tagObj = match.find((t) => t.format === item.format) ?? match.find((t) => !t.format);
      } else {
        obj = item;
        tagObj = tags.find((t) => t.nodeClass && obj instanceof t.nodeClass);
      }
      if (!tagObj) {
        const name = obj?.constructor?.name ?? (obj === null ? "null" : typeof obj);
        throw new Error(`Tag not resolved for ${name} value`);
      }
      return tagObj;
    }
    function stringifyProps(node, tagObj, { anchors: anchors$1, doc }) {
      if (!doc.directives)
        return "";
      const props = [];
      const anchor = (identity.isScalar(node) || identity.isCollection(node)) && node.anchor;
      if (anchor && anchors.anchorIsValid(anchor)) {
        anchors$1.add(anchor);
        props.push(`&${anchor}`);
      }
      const tag = node.tag ?? (tagObj.default ? null : tagObj.tag);
      if (tag)
        props.push(doc.directives.tagString(tag));
      return props.join(" ");
    }
    function stringify(item, ctx, onComment, onChompKeep) {
      if (identity.isPair(item))
        return item.toString(ctx, onComment, onChompKeep);
      if (identity.isAlias(item)) {
        if (ctx.doc.directives)
          return item.toString(ctx);
        if (ctx.resolvedAliases?.has(item)) {
          throw new TypeError(`Cannot stringify circular structure without alias nodes`);
        } else {
          if (ctx.resolvedAliases)
            ctx.resolvedAliases.add(item);
          else
            ctx.resolvedAliases = /* @__PURE__ */ new Set([item]);
          item = item.resolve(ctx.doc);
        }
      }
      let tagObj = void 0;
      const node = identity.isNode(item) ? item : ctx.doc.createNode(item, { onTagObj: (o) => tagObj = o });
      tagObj ?? (tagObj = getTagObject(ctx.doc.schema.tags, node));
      const props = stringifyProps(node, tagObj, ctx);
      if (props.length > 0)
        ctx.indentAtStart = (ctx.indentAtStart ?? 0) + props.length + 1;
      const str = typeof tagObj.stringify === "function" ? tagObj.stringify(node, ctx, onComment, onChompKeep) : identity.isScalar(node) ? stringifyString.stringifyString(node, ctx, onComment, onChompKeep) : node.toString(ctx, onComment, onChompKeep);
      if (!props)
        return str;
      return identity.isScalar(node) || str[0] === "{" || str[0] === "[" ? `${props} ${str}` : `${props}
${ctx.indent}${str}`;
    }
    exports.createStringifyContext = createStringifyContext;
    exports.stringify = stringify;
  }
});

// node_modules/yaml/dist/stringify/stringifyPair.js
var require_stringifyPair = __commonJS({
  "node_modules/yaml/dist/stringify/stringifyPair.js"(exports) {
    "use strict";
    var identity = require_identity();
    var Scalar = require_Scalar();
    var stringify = require_stringify();
    var stringifyComment = require_stringifyComment();
    function stringifyPair({ key, value }, ctx, onComment, onChompKeep) {
      const { allNullValues, doc, indent, indentStep, options: { commentString, indentSeq, simpleKeys } } = ctx;
      let keyComment = identity.isNode(key) && key.comment || null;
      if (simpleKeys) {
        if (keyComment) {
          throw new Error("With simple keys, key nodes cannot have comments");
        }
        if (identity.isCollection(key) || !identity.isNode(key) && typeof key === "object") {
          const msg = "With simple keys, collection cannot be used as a key value";
          throw new Error(msg);
        }
      }
      let explicitKey = !simpleKeys && (!key || keyComment && value == null && !ctx.inFlow || identity.isCollection(key) || (identity.isScalar(key) ? key.type === Scalar.Scalar.BLOCK_FOLDED || key.type === Scalar.Scalar.BLOCK_LITERAL : typeof key === "object"));
      ctx = Object.assign({}, ctx, {
        allNullValues: false,
        implicitKey: !explicitKey && (simpleKeys || !allNullValues),
        indent: indent + indentStep
      });
      let keyCommentDone = false;
      let chompKeep = false;
      let str = stringify.stringify(key, ctx, () => keyCommentDone = true, () => chompKeep = true);
      if (!explicitKey && !ctx.inFlow && str.length > 1024) {
        if (simpleKeys)
          throw new Error("With simple keys, single line scalar must not span more than 1024 characters");
        explicitKey = true;
      }
      if (ctx.inFlow) {
        if (allNullValues || value == null) {
          if (keyCommentDone && onComment)
            onComment();
          return str === "" ? "?" : explicitKey ? `? ${str}` : str;
        }
      } else if (allNullValues && !simpleKeys || value == null && explicitKey) {
        str = `? ${str}`;
        if (keyComment && !keyCommentDone) {
          str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
        } else if (chompKeep && onChompKeep)
          onChompKeep();
        return str;
      }
      if (keyCommentDone)
        keyComment = null;
      if (explicitKey) {
        if (keyComment)
          str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
        str = `? ${str}
${indent}:`;
      } else {
        str = `${str}:`;
        if (keyComment)
          str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
      }
      let vsb, vcb, valueComment;
      if (identity.isNode(value)) {
        vsb = !!value.spaceBefore;
        vcb = value.commentBefore;
        valueComment = value.comment;
      } else {
        vsb = false;
        vcb = null;
        valueComment = null;
        if (value && typeof value === "object")
          value = doc.createNode(value);
      }
      ctx.implicitKey = false;
      if (!explicitKey && !keyComment && identity.isScalar(value))
        ctx.indentAtStart = str.length + 1;
      chompKeep = false;
      if (!indentSeq && indentStep.length >= 2 && !ctx.inFlow && !explicitKey && identity.isSeq(value) && !value.flow && !value.tag && !value.anchor) {
        ctx.indent = ctx.indent.substring(2);
      }
      let valueCommentDone = false;
      const valueStr = stringify.stringify(value, ctx, () => valueCommentDone = true, () => chompKeep = true);
      let ws = " ";
      if (keyComment || vsb || vcb) {
        ws = vsb ? "\n" : "";
        if (vcb) {
          const cs = commentString(vcb);
          ws += `
${stringifyComment.indentComment(cs, ctx.indent)}`;
        }
        if (valueStr === "" && !ctx.inFlow) {
          if (ws === "\n" && valueComment)
            ws = "\n\n";
        } else {
          ws += `
${ctx.indent}`;
        }
      } else if (!explicitKey && identity.isCollection(value)) {
        const vs0 = valueStr[0];
        const nl0 = valueStr.indexOf("\n");
        const hasNewline = nl0 !== -1;
        const flow = ctx.inFlow ?? value.flow ?? value.items.length === 0;
        if (hasNewline || !flow) {
          let hasPropsLine = false;
          if (hasNewline && (vs0 === "&" || vs0 === "!")) {
            let sp0 = valueStr.indexOf(" ");
            if (vs0 === "&" && sp0 !== -1 && sp0 < nl0 && valueStr[sp0 + 1] === "!") {
              sp0 = valueStr.indexOf(" ", sp0 + 1);
            }
            if (sp0 === -1 || nl0 < sp0)
              hasPropsLine = true;
          }
          if (!hasPropsLine)
            ws = `
${ctx.indent}`;
        }
      } else if (valueStr === "" || valueStr[0] === "\n") {
        ws = "";
      }
      str += ws + valueStr;
      if (ctx.inFlow) {
        if (valueCommentDone && onComment)
          onComment();
      } else if (valueComment && !valueCommentDone) {
        str += stringifyComment.lineComment(str, ctx.indent, commentString(valueComment));
      } else if (chompKeep && onChompKeep) {
        onChompKeep();
      }
      return str;
    }
    exports.stringifyPair = stringifyPair;
  }
});

// node_modules/yaml/dist/log.js
var require_log = __commonJS({
  "node_modules/yaml/dist/log.js"(exports) {
    "use strict";
    var node_process = __require("process");
    function debug(logLevel, ...messages) {
      if (logLevel === "debug")
        console.log(...messages);
    }
    function warn(logLevel, warning) {
      if (logLevel === "debug" || logLevel === "warn") {
        if (typeof node_process.emitWarning === "function")
          node_process.emitWarning(warning);
        else
          console.warn(warning);
      }
    }
    exports.debug = debug;
    exports.warn = warn;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/merge.js
var require_merge = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/merge.js"(exports) {
    "use strict";
    var identity = require_identity();
    var Scalar = require_Scalar();
    var MERGE_KEY = "<<";
    var merge2 = {
      identify: (value) => value === MERGE_KEY || typeof value === "symbol" && value.description === MERGE_KEY,
      default: "key",
      tag: "tag:yaml.org,2002:merge",
      test: /^<<$/,
      resolve: () => Object.assign(new Scalar.Scalar(Symbol(MERGE_KEY)), {
        addToJSMap: addMergeToJSMap
      }),
      stringify: () => MERGE_KEY
    };
    var isMergeKey2 = (ctx, key) => (merge2.identify(key) || identity.isScalar(key) && (!key.type || key.type === Scalar.Scalar.PLAIN) && merge2.identify(key.value)) && ctx?.doc.schema.tags.some((tag) => tag.tag === merge2.tag && tag.default);
    function addMergeToJSMap(ctx, map2, value) {
      const source = resolveAliasValue(ctx, value);
      if (identity.isSeq(source))
        for (const it of source.items)
          mergeValue(ctx, map2, it);
      else if (Array.isArray(source))
        for (const it of source)
          mergeValue(ctx, map2, it);
      else
        mergeValue(ctx, map2, source);
    }
    function mergeValue(ctx, map2, value) {
      const source = resolveAliasValue(ctx, value);
      if (!identity.isMap(source))
        throw new Error("Merge sources must be maps or map aliases");
      const srcMap = source.toJSON(null, ctx, Map);
      for (const [key, value2] of srcMap) {
        if (map2 instanceof Map) {
          if (!map2.has(key))
            map2.set(key, value2);
        } else if (map2 instanceof Set) {
          map2.add(key);
        } else if (!Object.prototype.hasOwnProperty.call(map2, key)) {
          Object.defineProperty(map2, key, {
            value: value2,
            writable: true,
            enumerable: true,
            configurable: true
          });
        }
      }
      return map2;
    }
    function resolveAliasValue(ctx, value) {
      return ctx && identity.isAlias(value) ? value.resolve(ctx.doc, ctx) : value;
    }
    exports.addMergeToJSMap = addMergeToJSMap;
    exports.isMergeKey = isMergeKey2;
    exports.merge = merge2;
  }
});

// node_modules/yaml/dist/nodes/addPairToJSMap.js
var require_addPairToJSMap = __commonJS({
  "node_modules/yaml/dist/nodes/addPairToJSMap.js"(exports) {
    "use strict";
    var log = require_log();
    var merge2 = require_merge();
    var stringify = require_stringify();
    var identity = require_identity();
    var toJS = require_toJS();
    function addPairToJSMap(ctx, map2, { key, value }) {
      if (identity.isNode(key) && key.addToJSMap)
        key.addToJSMap(ctx, map2, value);
      else if (merge2.isMergeKey(ctx, key))
        merge2.addMergeToJSMap(ctx, map2, value);
      else {
        const jsKey = toJS.toJS(key, "", ctx);
        if (map2 instanceof Map) {
          map2.set(jsKey, toJS.toJS(value, jsKey, ctx));
        } else if (map2 instanceof Set) {
          map2.add(jsKey);
        } else {
          const stringKey = stringifyKey(key, jsKey, ctx);
          const jsValue = toJS.toJS(value, stringKey, ctx);
          if (stringKey in map2)
            Object.defineProperty(map2, stringKey, {
              value: jsValue,
              writable: true,
              enumerable: true,
              configurable: true
            });
          else
            map2[stringKey] = jsValue;
        }
      }
      return map2;
    }
    function stringifyKey(key, jsKey, ctx) {
      if (jsKey === null)
        return "";
      if (typeof jsKey !== "object")
        return String(jsKey);
      if (identity.isNode(key) && ctx?.doc) {
        const strCtx = stringify.createStringifyContext(ctx.doc, {});
        strCtx.anchors = /* @__PURE__ */ new Set();
        for (const node of ctx.anchors.keys())
          strCtx.anchors.add(node.anchor);
        strCtx.inFlow = true;
        strCtx.inStringifyKey = true;
        const strKey = key.toString(strCtx);
        if (!ctx.mapKeyWarned) {
          let jsonStr = JSON.stringify(strKey);
          if (jsonStr.length > 40)
            jsonStr = jsonStr.substring(0, 36) + '..."';
          log.warn(ctx.doc.options.logLevel, `Keys with collection values will be stringified due to JS Object restrictions: ${jsonStr}. Set mapAsMap: true to use object keys.`);
          ctx.mapKeyWarned = true;
        }
        return strKey;
      }
      return JSON.stringify(jsKey);
    }
    exports.addPairToJSMap = addPairToJSMap;
  }
});

// node_modules/yaml/dist/nodes/Pair.js
var require_Pair = __commonJS({
  "node_modules/yaml/dist/nodes/Pair.js"(exports) {
    "use strict";
    var createNode = require_createNode();
    var stringifyPair = require_stringifyPair();
    var addPairToJSMap = require_addPairToJSMap();
    var identity = require_identity();
    function createPair(key, value, ctx) {
      const k = createNode.createNode(key, void 0, ctx);
      const v = createNode.createNode(value, void 0, ctx);
      return new Pair(k, v);
    }
    var Pair = class _Pair {
      constructor(key, value = null) {
        Object.defineProperty(this, identity.NODE_TYPE, { value: identity.PAIR });
        this.key = key;
        this.value = value;
      }
      clone(schema) {
        let { key, value } = this;
        if (identity.isNode(key))
          key = key.clone(schema);
        if (identity.isNode(value))
          value = value.clone(schema);
        return new _Pair(key, value);
      }
      toJSON(_, ctx) {
        const pair = ctx?.mapAsMap ? /* @__PURE__ */ new Map() : {};
        return addPairToJSMap.addPairToJSMap(ctx, pair, this);
      }
      toString(ctx, onComment, onChompKeep) {
        return ctx?.doc ? stringifyPair.stringifyPair(this, ctx, onComment, onChompKeep) : JSON.stringify(this);
      }
    };
    exports.Pair = Pair;
    exports.createPair = createPair;
  }
});

// node_modules/yaml/dist/stringify/stringifyCollection.js
var require_stringifyCollection = __commonJS({
  "node_modules/yaml/dist/stringify/stringifyCollection.js"(exports) {
    "use strict";
    var identity = require_identity();
    var stringify = require_stringify();
    var stringifyComment = require_stringifyComment();
    function stringifyCollection(collection, ctx, options2) {
      const flow = ctx.inFlow ?? collection.flow;
      const stringify2 = flow ? stringifyFlowCollection : stringifyBlockCollection;
      return stringify2(collection, ctx, options2);
    }
    function stringifyBlockCollection({ comment, items }, ctx, { blockItemPrefix, flowChars, itemIndent, onChompKeep, onComment }) {
      const { indent, options: { commentString } } = ctx;
      const itemCtx = Object.assign({}, ctx, { indent: itemIndent, type: null });
      let chompKeep = false;
      const lines = [];
      for (let i = 0; i < items.length; ++i) {
        const item = items[i];
        let comment2 = null;
        if (identity.isNode(item)) {
          if (!chompKeep && item.spaceBefore)
            lines.push("");
          addCommentBefore(ctx, lines, item.commentBefore, chompKeep);
          if (item.comment)
            comment2 = item.comment;
        } else if (identity.isPair(item)) {
          const ik = identity.isNode(item.key) ? item.key : null;
          if (ik) {
            if (!chompKeep && ik.spaceBefore)
              lines.push("");
            addCommentBefore(ctx, lines, ik.commentBefore, chompKeep);
          }
        }
        chompKeep = false;
        let str2 = stringify.stringify(item, itemCtx, () => comment2 = null, () => chompKeep = true);
        if (comment2)
          str2 += stringifyComment.lineComment(str2, itemIndent, commentString(comment2));
        if (chompKeep && comment2)
          chompKeep = false;
        lines.push(blockItemPrefix + str2);
      }
      let str;
      if (lines.length === 0) {
        str = flowChars.start + flowChars.end;
      } else {
        str = lines[0];
        for (let i = 1; i < lines.length; ++i) {
          const line = lines[i];
          str += line ? `
${indent}${line}` : "\n";
        }
      }
      if (comment) {
        str += "\n" + stringifyComment.indentComment(commentString(comment), indent);
        if (onComment)
          onComment();
      } else if (chompKeep && onChompKeep)
        onChompKeep();
      return str;
    }
    function stringifyFlowCollection({ items }, ctx, { flowChars, itemIndent }) {
      const { indent, indentStep, flowCollectionPadding: fcPadding, options: { commentString } } = ctx;
      itemIndent += indentStep;
      const itemCtx = Object.assign({}, ctx, {
        indent: itemIndent,
        inFlow: true,
        type: null
      });
      let reqNewline = false;
      let linesAtValue = 0;
      const lines = [];
      for (let i = 0; i < items.length; ++i) {
        const item = items[i];
        let comment = null;
        if (identity.isNode(item)) {
          if (item.spaceBefore)
            lines.push("");
          addCommentBefore(ctx, lines, item.commentBefore, false);
          if (item.comment)
            comment = item.comment;
        } else if (identity.isPair(item)) {
          const ik = identity.isNode(item.key) ? item.key : null;
          if (ik) {
            if (ik.spaceBefore)
              lines.push("");
            addCommentBefore(ctx, lines, ik.commentBefore, false);
            if (ik.comment)
              reqNewline = true;
          }
          const iv = identity.isNode(item.value) ? item.value : null;
          if (iv) {
            if (iv.comment)
              comment = iv.comment;
            if (iv.commentBefore)
              reqNewline = true;
          } else if (item.value == null && ik?.comment) {
            comment = ik.comment;
          }
        }
        if (comment)
          reqNewline = true;
        let str = stringify.stringify(item, itemCtx, () => comment = null);
        reqNewline || (reqNewline = lines.length > linesAtValue || str.includes("\n"));
        if (i < items.length - 1) {
          str += ",";
        } else if (ctx.options.trailingComma) {
          if (ctx.options.lineWidth > 0) {
            reqNewline || (reqNewline = lines.reduce((sum2, line) => sum2 + line.length + 2, 2) + (str.length + 2) > ctx.options.lineWidth);
          }
          if (reqNewline) {
            str += ",";
          }
        }
        if (comment)
          str += stringifyComment.lineComment(str, itemIndent, commentString(comment));
        lines.push(str);
        linesAtValue = lines.length;
      }
      const { start, end } = flowChars;
      if (lines.length === 0) {
        return start + end;
      } else {
        if (!reqNewline) {
          const len = lines.reduce((sum2, line) => sum2 + line.length + 2, 2);
          reqNewline = ctx.options.lineWidth > 0 && len > ctx.options.lineWidth;
        }
        if (reqNewline) {
          let str = start;
          for (const line of lines)
            str += line ? `
${indentStep}${indent}${line}` : "\n";
          return `${str}
${indent}${end}`;
        } else {
          return `${start}${fcPadding}${lines.join(" ")}${fcPadding}${end}`;
        }
      }
    }
    function addCommentBefore({ indent, options: { commentString } }, lines, comment, chompKeep) {
      if (comment && chompKeep)
        comment = comment.replace(/^\n+/, "");
      if (comment) {
        const ic = stringifyComment.indentComment(commentString(comment), indent);
        lines.push(ic.trimStart());
      }
    }
    exports.stringifyCollection = stringifyCollection;
  }
});

// node_modules/yaml/dist/nodes/YAMLMap.js
var require_YAMLMap = __commonJS({
  "node_modules/yaml/dist/nodes/YAMLMap.js"(exports) {
    "use strict";
    var stringifyCollection = require_stringifyCollection();
    var addPairToJSMap = require_addPairToJSMap();
    var Collection = require_Collection();
    var identity = require_identity();
    var Pair = require_Pair();
    var Scalar = require_Scalar();
    function findPair(items, key) {
      const k = identity.isScalar(key) ? key.value : key;
      for (const it of items) {
        if (identity.isPair(it)) {
          if (it.key === key || it.key === k)
            return it;
          if (identity.isScalar(it.key) && it.key.value === k)
            return it;
        }
      }
      return void 0;
    }
    var YAMLMap = class extends Collection.Collection {
      static get tagName() {
        return "tag:yaml.org,2002:map";
      }
      constructor(schema) {
        super(identity.MAP, schema);
        this.items = [];
      }
      /**
       * A generic collection parsing method that can be extended
       * to other node classes that inherit from YAMLMap
       */
      static from(schema, obj, ctx) {
        const { keepUndefined, replacer } = ctx;
        const map2 = new this(schema);
        const add = (key, value) => {
          if (typeof replacer === "function")
            value = replacer.call(obj, key, value);
          else if (Array.isArray(replacer) && !replacer.includes(key))
            return;
          if (value !== void 0 || keepUndefined)
            map2.items.push(Pair.createPair(key, value, ctx));
        };
        if (obj instanceof Map) {
          for (const [key, value] of obj)
            add(key, value);
        } else if (obj && typeof obj === "object") {
          for (const key of Object.keys(obj))
            add(key, obj[key]);
        }
        if (typeof schema.sortMapEntries === "function") {
          map2.items.sort(schema.sortMapEntries);
        }
        return map2;
      }
      /**
       * Adds a value to the collection.
       *
       * @param overwrite - If not set `true`, using a key that is already in the
       *   collection will throw. Otherwise, overwrites the previous value.
       */
      add(pair, overwrite) {
        let _pair;
        if (identity.isPair(pair))
          _pair = pair;
        else if (!pair || typeof pair !== "object" || !("key" in pair)) {
          _pair = new Pair.Pair(pair, pair?.value);
        } else
          _pair = new Pair.Pair(pair.key, pair.value);
        const prev = findPair(this.items, _pair.key);
        const sortEntries = this.schema?.sortMapEntries;
        if (prev) {
          if (!overwrite)
            throw new Error(`Key ${_pair.key} already set`);
          if (identity.isScalar(prev.value) && Scalar.isScalarValue(_pair.value))
            prev.value.value = _pair.value;
          else
            prev.value = _pair.value;
        } else if (sortEntries) {
          const i = this.items.findIndex((item) => sortEntries(_pair, item) < 0);
          if (i === -1)
            this.items.push(_pair);
          else
            this.items.splice(i, 0, _pair);
        } else {
          this.items.push(_pair);
        }
      }
      delete(key) {
        const it = findPair(this.items, key);
        if (!it)
          return false;
        const del = this.items.splice(this.items.indexOf(it), 1);
        return del.length > 0;
      }
      get(key, keepScalar) {
        const it = findPair(this.items, key);
        const node = it?.value;
        return (!keepScalar && identity.isScalar(node) ? node.value : node) ?? void 0;
      }
      has(key) {
        return !!findPair(this.items, key);
      }
      set(key, value) {
        this.add(new Pair.Pair(key, value), true);
      }
      /**
       * @param ctx - Conversion context, originally set in Document#toJS()
       * @param {Class} Type - If set, forces the returned collection type
       * @returns Instance of Type, Map, or Object
       */
      toJSON(_, ctx, Type) {
        const map2 = Type ? new Type() : ctx?.mapAsMap ? /* @__PURE__ */ new Map() : {};
        if (ctx?.onCreate)
          ctx.onCreate(map2);
        for (const item of this.items)
          addPairToJSMap.addPairToJSMap(ctx, map2, item);
        return map2;
      }
      toString(ctx, onComment, onChompKeep) {
        if (!ctx)
          return JSON.stringify(this);
        for (const item of this.items) {
          if (!identity.isPair(item))
            throw new Error(`Map items must all be pairs; found ${JSON.stringify(item)} instead`);
        }
        if (!ctx.allNullValues && this.hasAllNullValues(false))
          ctx = Object.assign({}, ctx, { allNullValues: true });
        return stringifyCollection.stringifyCollection(this, ctx, {
          blockItemPrefix: "",
          flowChars: { start: "{", end: "}" },
          itemIndent: ctx.indent || "",
          onChompKeep,
          onComment
        });
      }
    };
    exports.YAMLMap = YAMLMap;
    exports.findPair = findPair;
  }
});

// node_modules/yaml/dist/schema/common/map.js
var require_map = __commonJS({
  "node_modules/yaml/dist/schema/common/map.js"(exports) {
    "use strict";
    var identity = require_identity();
    var YAMLMap = require_YAMLMap();
    var map2 = {
      collection: "map",
      default: true,
      nodeClass: YAMLMap.YAMLMap,
      tag: "tag:yaml.org,2002:map",
      resolve(map3, onError) {
        if (!identity.isMap(map3))
          onError("Expected a mapping for this tag");
        return map3;
      },
      createNode: (schema, obj, ctx) => YAMLMap.YAMLMap.from(schema, obj, ctx)
    };
    exports.map = map2;
  }
});

// node_modules/yaml/dist/nodes/YAMLSeq.js
var require_YAMLSeq = __commonJS({
  "node_modules/yaml/dist/nodes/YAMLSeq.js"(exports) {
    "use strict";
    var createNode = require_createNode();
    var stringifyCollection = require_stringifyCollection();
    var Collection = require_Collection();
    var identity = require_identity();
    var Scalar = require_Scalar();
    var toJS = require_toJS();
    var YAMLSeq = class extends Collection.Collection {
      static get tagName() {
        return "tag:yaml.org,2002:seq";
      }
      constructor(schema) {
        super(identity.SEQ, schema);
        this.items = [];
      }
      add(value) {
        this.items.push(value);
      }
      /**
       * Removes a value from the collection.
       *
       * `key` must contain a representation of an integer for this to succeed.
       * It may be wrapped in a `Scalar`.
       *
       * @returns `true` if the item was found and removed.
       */
      delete(key) {
        const idx = asItemIndex(key);
        if (typeof idx !== "number")
          return false;
        const del = this.items.splice(idx, 1);
        return del.length > 0;
      }
      get(key, keepScalar) {
        const idx = asItemIndex(key);
        if (typeof idx !== "number")
          return void 0;
        const it = this.items[idx];
        return !keepScalar && identity.isScalar(it) ? it.value : it;
      }
      /**
       * Checks if the collection includes a value with the key `key`.
       *
       * `key` must contain a representation of an integer for this to succeed.
       * It may be wrapped in a `Scalar`.
       */
      has(key) {
        const idx = asItemIndex(key);
        return typeof idx === "number" && idx < this.items.length;
      }
      /**
       * Sets a value in this collection. For `!!set`, `value` needs to be a
       * boolean to add/remove the item from the set.
       *
       * If `key` does not contain a representation of an integer, this will throw.
       * It may be wrapped in a `Scalar`.
       */
      set(key, value) {
        const idx = asItemIndex(key);
        if (typeof idx !== "number")
          throw new Error(`Expected a valid index, not ${key}.`);
        const prev = this.items[idx];
        if (identity.isScalar(prev) && Scalar.isScalarValue(value))
          prev.value = value;
        else
          this.items[idx] = value;
      }
      toJSON(_, ctx) {
        const seq = [];
        if (ctx?.onCreate)
          ctx.onCreate(seq);
        let i = 0;
        for (const item of this.items)
          seq.push(toJS.toJS(item, String(i++), ctx));
        return seq;
      }
      toString(ctx, onComment, onChompKeep) {
        if (!ctx)
          return JSON.stringify(this);
        return stringifyCollection.stringifyCollection(this, ctx, {
          blockItemPrefix: "- ",
          flowChars: { start: "[", end: "]" },
          itemIndent: (ctx.indent || "") + "  ",
          onChompKeep,
          onComment
        });
      }
      static from(schema, obj, ctx) {
        const { replacer } = ctx;
        const seq = new this(schema);
        if (obj && Symbol.iterator in Object(obj)) {
          let i = 0;
          for (let it of obj) {
            if (typeof replacer === "function") {
              const key = obj instanceof Set ? it : String(i++);
              it = replacer.call(obj, key, it);
            }
            seq.items.push(createNode.createNode(it, void 0, ctx));
          }
        }
        return seq;
      }
    };
    function asItemIndex(key) {
      let idx = identity.isScalar(key) ? key.value : key;
      if (idx && typeof idx === "string")
        idx = Number(idx);
      return typeof idx === "number" && Number.isInteger(idx) && idx >= 0 ? idx : null;
    }
    exports.YAMLSeq = YAMLSeq;
  }
});

// node_modules/yaml/dist/schema/common/seq.js
var require_seq = __commonJS({
  "node_modules/yaml/dist/schema/common/seq.js"(exports) {
    "use strict";
    var identity = require_identity();
    var YAMLSeq = require_YAMLSeq();
    var seq = {
      collection: "seq",
      default: true,
      nodeClass: YAMLSeq.YAMLSeq,
      tag: "tag:yaml.org,2002:seq",
      resolve(seq2, onError) {
        if (!identity.isSeq(seq2))
          onError("Expected a sequence for this tag");
        return seq2;
      },
      createNode: (schema, obj, ctx) => YAMLSeq.YAMLSeq.from(schema, obj, ctx)
    };
    exports.seq = seq;
  }
});

// node_modules/yaml/dist/schema/common/string.js
var require_string = __commonJS({
  "node_modules/yaml/dist/schema/common/string.js"(exports) {
    "use strict";
    var stringifyString = require_stringifyString();
    var string = {
      identify: (value) => typeof value === "string",
      default: true,
      tag: "tag:yaml.org,2002:str",
      resolve: (str) => str,
      stringify(item, ctx, onComment, onChompKeep) {
        ctx = Object.assign({ actualString: true }, ctx);
        return stringifyString.stringifyString(item, ctx, onComment, onChompKeep);
      }
    };
    exports.string = string;
  }
});

// node_modules/yaml/dist/schema/common/null.js
var require_null = __commonJS({
  "node_modules/yaml/dist/schema/common/null.js"(exports) {
    "use strict";
    var Scalar = require_Scalar();
    var nullTag = {
      identify: (value) => value == null,
      createNode: () => new Scalar.Scalar(null),
      default: true,
      tag: "tag:yaml.org,2002:null",
      test: /^(?:~|[Nn]ull|NULL)?$/,
      resolve: () => new Scalar.Scalar(null),
      stringify: ({ source }, ctx) => typeof source === "string" && nullTag.test.test(source) ? source : ctx.options.nullStr
    };
    exports.nullTag = nullTag;
  }
});

// node_modules/yaml/dist/schema/core/bool.js
var require_bool = __commonJS({
  "node_modules/yaml/dist/schema/core/bool.js"(exports) {
    "use strict";
    var Scalar = require_Scalar();
    var boolTag = {
      identify: (value) => typeof value === "boolean",
      default: true,
      tag: "tag:yaml.org,2002:bool",
      test: /^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
      resolve: (str) => new Scalar.Scalar(str[0] === "t" || str[0] === "T"),
      stringify({ source, value }, ctx) {
        if (source && boolTag.test.test(source)) {
          const sv = source[0] === "t" || source[0] === "T";
          if (value === sv)
            return source;
        }
        return value ? ctx.options.trueStr : ctx.options.falseStr;
      }
    };
    exports.boolTag = boolTag;
  }
});

// node_modules/yaml/dist/stringify/stringifyNumber.js
var require_stringifyNumber = __commonJS({
  "node_modules/yaml/dist/stringify/stringifyNumber.js"(exports) {
    "use strict";
    function stringifyNumber({ format, minFractionDigits, tag, value }) {
      if (typeof value === "bigint")
        return String(value);
      const num = typeof value === "number" ? value : Number(value);
      if (!isFinite(num))
        return isNaN(num) ? ".nan" : num < 0 ? "-.inf" : ".inf";
      let n = Object.is(value, -0) ? "-0" : JSON.stringify(value);
      if (!format && minFractionDigits && (!tag || tag === "tag:yaml.org,2002:float") && /^-?\d/.test(n) && !n.includes("e")) {
        let i = n.indexOf(".");
        if (i < 0) {
          i = n.length;
          n += ".";
        }
        let d = minFractionDigits - (n.length - i - 1);
        while (d-- > 0)
          n += "0";
      }
      return n;
    }
    exports.stringifyNumber = stringifyNumber;
  }
});

// node_modules/yaml/dist/schema/core/float.js
var require_float = __commonJS({
  "node_modules/yaml/dist/schema/core/float.js"(exports) {
    "use strict";
    var Scalar = require_Scalar();
    var stringifyNumber = require_stringifyNumber();
    var floatNaN = {
      identify: (value) => typeof value === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
      resolve: (str) => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
      stringify: stringifyNumber.stringifyNumber
    };
    var floatExp = {
      identify: (value) => typeof value === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      format: "EXP",
      test: /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,
      resolve: (str) => parseFloat(str),
      stringify(node) {
        const num = Number(node.value);
        return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node);
      }
    };
    var float2 = {
      identify: (value) => typeof value === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      test: /^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
      resolve(str) {
        const node = new Scalar.Scalar(parseFloat(str));
        const dot = str.indexOf(".");
        if (dot !== -1 && str[str.length - 1] === "0")
          node.minFractionDigits = str.length - dot - 1;
        return node;
      },
      stringify: stringifyNumber.stringifyNumber
    };
    exports.float = float2;
    exports.floatExp = floatExp;
    exports.floatNaN = floatNaN;
  }
});

// node_modules/yaml/dist/schema/core/int.js
var require_int = __commonJS({
  "node_modules/yaml/dist/schema/core/int.js"(exports) {
    "use strict";
    var stringifyNumber = require_stringifyNumber();
    var intIdentify = (value) => typeof value === "bigint" || Number.isInteger(value);
    var intResolve = (str, offset, radix, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str.substring(offset), radix);
    function intStringify(node, radix, prefix) {
      const { value } = node;
      if (intIdentify(value) && value >= 0)
        return prefix + value.toString(radix);
      return stringifyNumber.stringifyNumber(node);
    }
    var intOct = {
      identify: (value) => intIdentify(value) && value >= 0,
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "OCT",
      test: /^0o[0-7]+$/,
      resolve: (str, _onError, opt) => intResolve(str, 2, 8, opt),
      stringify: (node) => intStringify(node, 8, "0o")
    };
    var int = {
      identify: intIdentify,
      default: true,
      tag: "tag:yaml.org,2002:int",
      test: /^[-+]?[0-9]+$/,
      resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
      stringify: stringifyNumber.stringifyNumber
    };
    var intHex = {
      identify: (value) => intIdentify(value) && value >= 0,
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "HEX",
      test: /^0x[0-9a-fA-F]+$/,
      resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
      stringify: (node) => intStringify(node, 16, "0x")
    };
    exports.int = int;
    exports.intHex = intHex;
    exports.intOct = intOct;
  }
});

// node_modules/yaml/dist/schema/core/schema.js
var require_schema = __commonJS({
  "node_modules/yaml/dist/schema/core/schema.js"(exports) {
    "use strict";
    var map2 = require_map();
    var _null = require_null();
    var seq = require_seq();
    var string = require_string();
    var bool = require_bool();
    var float2 = require_float();
    var int = require_int();
    var schema = [
      map2.map,
      seq.seq,
      string.string,
      _null.nullTag,
      bool.boolTag,
      int.intOct,
      int.int,
      int.intHex,
      float2.floatNaN,
      float2.floatExp,
      float2.float
    ];
    exports.schema = schema;
  }
});

// node_modules/yaml/dist/schema/json/schema.js
var require_schema2 = __commonJS({
  "node_modules/yaml/dist/schema/json/schema.js"(exports) {
    "use strict";
    var Scalar = require_Scalar();
    var map2 = require_map();
    var seq = require_seq();
    function intIdentify(value) {
      return typeof value === "bigint" || Number.isInteger(value);
    }
    var stringifyJSON = ({ value }) => JSON.stringify(value);
    var jsonScalars = [
      {
        identify: (value) => typeof value === "string",
        default: true,
        tag: "tag:yaml.org,2002:str",
        resolve: (str) => str,
        stringify: stringifyJSON
      },
      {
        identify: (value) => value == null,
        createNode: () => new Scalar.Scalar(null),
        default: true,
        tag: "tag:yaml.org,2002:null",
        test: /^null$/,
        resolve: () => null,
        stringify: stringifyJSON
      },
      {
        identify: (value) => typeof value === "boolean",
        default: true,
        tag: "tag:yaml.org,2002:bool",
        test: /^true$|^false$/,
        resolve: (str) => str === "true",
        stringify: stringifyJSON
      },
      {
        identify: intIdentify,
        default: true,
        tag: "tag:yaml.org,2002:int",
        test: /^-?(?:0|[1-9][0-9]*)$/,
        resolve: (str, _onError, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str, 10),
        stringify: ({ value }) => intIdentify(value) ? value.toString() : JSON.stringify(value)
      },
      {
        identify: (value) => typeof value === "number",
        default: true,
        tag: "tag:yaml.org,2002:float",
        test: /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
        resolve: (str) => parseFloat(str),
        stringify: stringifyJSON
      }
    ];
    var jsonError = {
      default: true,
      tag: "",
      test: /^/,
      resolve(str, onError) {
        onError(`Unresolved plain scalar ${JSON.stringify(str)}`);
        return str;
      }
    };
    var schema = [map2.map, seq.seq].concat(jsonScalars, jsonError);
    exports.schema = schema;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/binary.js
var require_binary = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/binary.js"(exports) {
    "use strict";
    var node_buffer = __require("buffer");
    var Scalar = require_Scalar();
    var stringifyString = require_stringifyString();
    var binary2 = {
      identify: (value) => value instanceof Uint8Array,
      // Buffer inherits from Uint8Array
      default: false,
      tag: "tag:yaml.org,2002:binary",
      /**
       * Returns a Buffer in node and an Uint8Array in browsers
       *
       * To use the resulting buffer as an image, you'll want to do something like:
       *
       *   const blob = new Blob([buffer], { type: 'image/jpeg' })
       *   document.querySelector('#photo').src = URL.createObjectURL(blob)
       */
      resolve(src, onError) {
        if (typeof node_buffer.Buffer === "function") {
          return node_buffer.Buffer.from(src, "base64");
        } else if (typeof atob === "function") {
          const str = atob(src.replace(/[\n\r]/g, ""));
          const buffer = new Uint8Array(str.length);
          for (let i = 0; i < str.length; ++i)
            buffer[i] = str.charCodeAt(i);
          return buffer;
        } else {
          onError("This environment does not support reading binary tags; either Buffer or atob is required");
          return src;
        }
      },
      stringify({ comment, type, value }, ctx, onComment, onChompKeep) {
        if (!value)
          return "";
        const buf = value;
        let str;
        if (typeof node_buffer.Buffer === "function") {
          str = buf instanceof node_buffer.Buffer ? buf.toString("base64") : node_buffer.Buffer.from(buf.buffer).toString("base64");
        } else if (typeof btoa === "function") {
          let s = "";
          for (let i = 0; i < buf.length; ++i)
            s += String.fromCharCode(buf[i]);
          str = btoa(s);
        } else {
          throw new Error("This environment does not support writing binary tags; either Buffer or btoa is required");
        }
        type ?? (type = Scalar.Scalar.BLOCK_LITERAL);
        if (type !== Scalar.Scalar.QUOTE_DOUBLE) {
          const lineWidth = Math.max(ctx.options.lineWidth - ctx.indent.length, ctx.options.minContentWidth);
          const n = Math.ceil(str.length / lineWidth);
          const lines = new Array(n);
          for (let i = 0, o = 0; i < n; ++i, o += lineWidth) {
            lines[i] = str.substr(o, lineWidth);
          }
          str = lines.join(type === Scalar.Scalar.BLOCK_LITERAL ? "\n" : " ");
        }
        return stringifyString.stringifyString({ comment, type, value: str }, ctx, onComment, onChompKeep);
      }
    };
    exports.binary = binary2;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/pairs.js
var require_pairs = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/pairs.js"(exports) {
    "use strict";
    var identity = require_identity();
    var Pair = require_Pair();
    var Scalar = require_Scalar();
    var YAMLSeq = require_YAMLSeq();
    function resolvePairs(seq, onError) {
      if (identity.isSeq(seq)) {
        for (let i = 0; i < seq.items.length; ++i) {
          let item = seq.items[i];
          if (identity.isPair(item))
            continue;
          else if (identity.isMap(item)) {
            if (item.items.length > 1)
              onError("Each pair must have its own sequence indicator");
            const pair = item.items[0] || new Pair.Pair(new Scalar.Scalar(null));
            if (item.commentBefore)
              pair.key.commentBefore = pair.key.commentBefore ? `${item.commentBefore}
${pair.key.commentBefore}` : item.commentBefore;
            if (item.comment) {
              const cn = pair.value ?? pair.key;
              cn.comment = cn.comment ? `${item.comment}
${cn.comment}` : item.comment;
            }
            item = pair;
          }
          seq.items[i] = identity.isPair(item) ? item : new Pair.Pair(item);
        }
      } else
        onError("Expected a sequence for this tag");
      return seq;
    }
    function createPairs(schema, iterable, ctx) {
      const { replacer } = ctx;
      const pairs2 = new YAMLSeq.YAMLSeq(schema);
      pairs2.tag = "tag:yaml.org,2002:pairs";
      let i = 0;
      if (iterable && Symbol.iterator in Object(iterable))
        for (let it of iterable) {
          if (typeof replacer === "function")
            it = replacer.call(iterable, String(i++), it);
          let key, value;
          if (Array.isArray(it)) {
            if (it.length === 2) {
              key = it[0];
              value = it[1];
            } else
              throw new TypeError(`Expected [key, value] tuple: ${it}`);
          } else if (it && it instanceof Object) {
            const keys = Object.keys(it);
            if (keys.length === 1) {
              key = keys[0];
              value = it[key];
            } else {
              throw new TypeError(`Expected tuple with one key, not ${keys.length} keys`);
            }
          } else {
            key = it;
          }
          pairs2.items.push(Pair.createPair(key, value, ctx));
        }
      return pairs2;
    }
    var pairs = {
      collection: "seq",
      default: false,
      tag: "tag:yaml.org,2002:pairs",
      resolve: resolvePairs,
      createNode: createPairs
    };
    exports.createPairs = createPairs;
    exports.pairs = pairs;
    exports.resolvePairs = resolvePairs;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/omap.js
var require_omap = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/omap.js"(exports) {
    "use strict";
    var identity = require_identity();
    var toJS = require_toJS();
    var YAMLMap = require_YAMLMap();
    var YAMLSeq = require_YAMLSeq();
    var pairs = require_pairs();
    var YAMLOMap = class _YAMLOMap extends YAMLSeq.YAMLSeq {
      constructor() {
        super();
        this.add = YAMLMap.YAMLMap.prototype.add.bind(this);
        this.delete = YAMLMap.YAMLMap.prototype.delete.bind(this);
        this.get = YAMLMap.YAMLMap.prototype.get.bind(this);
        this.has = YAMLMap.YAMLMap.prototype.has.bind(this);
        this.set = YAMLMap.YAMLMap.prototype.set.bind(this);
        this.tag = _YAMLOMap.tag;
      }
      /**
       * If `ctx` is given, the return type is actually `Map<unknown, unknown>`,
       * but TypeScript won't allow widening the signature of a child method.
       */
      toJSON(_, ctx) {
        if (!ctx)
          return super.toJSON(_);
        const map2 = /* @__PURE__ */ new Map();
        if (ctx?.onCreate)
          ctx.onCreate(map2);
        for (const pair of this.items) {
          let key, value;
          if (identity.isPair(pair)) {
            key = toJS.toJS(pair.key, "", ctx);
            value = toJS.toJS(pair.value, key, ctx);
          } else {
            key = toJS.toJS(pair, "", ctx);
          }
          if (map2.has(key))
            throw new Error("Ordered maps must not include duplicate keys");
          map2.set(key, value);
        }
        return map2;
      }
      static from(schema, iterable, ctx) {
        const pairs$1 = pairs.createPairs(schema, iterable, ctx);
        const omap2 = new this();
        omap2.items = pairs$1.items;
        return omap2;
      }
    };
    YAMLOMap.tag = "tag:yaml.org,2002:omap";
    var omap = {
      collection: "seq",
      identify: (value) => value instanceof Map,
      nodeClass: YAMLOMap,
      default: false,
      tag: "tag:yaml.org,2002:omap",
      resolve(seq, onError) {
        const pairs$1 = pairs.resolvePairs(seq, onError);
        const seenKeys = [];
        for (const { key } of pairs$1.items) {
          if (identity.isScalar(key)) {
            if (seenKeys.includes(key.value)) {
              onError(`Ordered maps must not include duplicate keys: ${key.value}`);
            } else {
              seenKeys.push(key.value);
            }
          }
        }
        return Object.assign(new YAMLOMap(), pairs$1);
      },
      createNode: (schema, iterable, ctx) => YAMLOMap.from(schema, iterable, ctx)
    };
    exports.YAMLOMap = YAMLOMap;
    exports.omap = omap;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/bool.js
var require_bool2 = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/bool.js"(exports) {
    "use strict";
    var Scalar = require_Scalar();
    function boolStringify({ value, source }, ctx) {
      const boolObj = value ? trueTag : falseTag;
      if (source && boolObj.test.test(source))
        return source;
      return value ? ctx.options.trueStr : ctx.options.falseStr;
    }
    var trueTag = {
      identify: (value) => value === true,
      default: true,
      tag: "tag:yaml.org,2002:bool",
      test: /^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,
      resolve: () => new Scalar.Scalar(true),
      stringify: boolStringify
    };
    var falseTag = {
      identify: (value) => value === false,
      default: true,
      tag: "tag:yaml.org,2002:bool",
      test: /^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,
      resolve: () => new Scalar.Scalar(false),
      stringify: boolStringify
    };
    exports.falseTag = falseTag;
    exports.trueTag = trueTag;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/float.js
var require_float2 = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/float.js"(exports) {
    "use strict";
    var Scalar = require_Scalar();
    var stringifyNumber = require_stringifyNumber();
    var floatNaN = {
      identify: (value) => typeof value === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
      resolve: (str) => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
      stringify: stringifyNumber.stringifyNumber
    };
    var floatExp = {
      identify: (value) => typeof value === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      format: "EXP",
      test: /^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,
      resolve: (str) => parseFloat(str.replace(/_/g, "")),
      stringify(node) {
        const num = Number(node.value);
        return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node);
      }
    };
    var float2 = {
      identify: (value) => typeof value === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      test: /^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,
      resolve(str) {
        const node = new Scalar.Scalar(parseFloat(str.replace(/_/g, "")));
        const dot = str.indexOf(".");
        if (dot !== -1) {
          const f = str.substring(dot + 1).replace(/_/g, "");
          if (f[f.length - 1] === "0")
            node.minFractionDigits = f.length;
        }
        return node;
      },
      stringify: stringifyNumber.stringifyNumber
    };
    exports.float = float2;
    exports.floatExp = floatExp;
    exports.floatNaN = floatNaN;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/int.js
var require_int2 = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/int.js"(exports) {
    "use strict";
    var stringifyNumber = require_stringifyNumber();
    var intIdentify = (value) => typeof value === "bigint" || Number.isInteger(value);
    function intResolve(str, offset, radix, { intAsBigInt }) {
      const sign = str[0];
      if (sign === "-" || sign === "+")
        offset += 1;
      str = str.substring(offset).replace(/_/g, "");
      if (intAsBigInt) {
        switch (radix) {
          case 2:
            str = `0b${str}`;
            break;
          case 8:
            str = `0o${str}`;
            break;
          case 16:
            str = `0x${str}`;
            break;
        }
        const n2 = BigInt(str);
        return sign === "-" ? BigInt(-1) * n2 : n2;
      }
      const n = parseInt(str, radix);
      return sign === "-" ? -1 * n : n;
    }
    function intStringify(node, radix, prefix) {
      const { value } = node;
      if (intIdentify(value)) {
        const str = value.toString(radix);
        return value < 0 ? "-" + prefix + str.substr(1) : prefix + str;
      }
      return stringifyNumber.stringifyNumber(node);
    }
    var intBin = {
      identify: intIdentify,
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "BIN",
      test: /^[-+]?0b[0-1_]+$/,
      resolve: (str, _onError, opt) => intResolve(str, 2, 2, opt),
      stringify: (node) => intStringify(node, 2, "0b")
    };
    var intOct = {
      identify: intIdentify,
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "OCT",
      test: /^[-+]?0[0-7_]+$/,
      resolve: (str, _onError, opt) => intResolve(str, 1, 8, opt),
      stringify: (node) => intStringify(node, 8, "0")
    };
    var int = {
      identify: intIdentify,
      default: true,
      tag: "tag:yaml.org,2002:int",
      test: /^[-+]?[0-9][0-9_]*$/,
      resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
      stringify: stringifyNumber.stringifyNumber
    };
    var intHex = {
      identify: intIdentify,
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "HEX",
      test: /^[-+]?0x[0-9a-fA-F_]+$/,
      resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
      stringify: (node) => intStringify(node, 16, "0x")
    };
    exports.int = int;
    exports.intBin = intBin;
    exports.intHex = intHex;
    exports.intOct = intOct;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/set.js
var require_set = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/set.js"(exports) {
    "use strict";
    var identity = require_identity();
    var Pair = require_Pair();
    var YAMLMap = require_YAMLMap();
    var YAMLSet = class _YAMLSet extends YAMLMap.YAMLMap {
      constructor(schema) {
        super(schema);
        this.tag = _YAMLSet.tag;
      }
      add(key) {
        let pair;
        if (identity.isPair(key))
          pair = key;
        else if (key && typeof key === "object" && "key" in key && "value" in key && key.value === null)
          pair = new Pair.Pair(key.key, null);
        else
          pair = new Pair.Pair(key, null);
        const prev = YAMLMap.findPair(this.items, pair.key);
        if (!prev)
          this.items.push(pair);
      }
      /**
       * If `keepPair` is `true`, returns the Pair matching `key`.
       * Otherwise, returns the value of that Pair's key.
       */
      get(key, keepPair) {
        const pair = YAMLMap.findPair(this.items, key);
        return !keepPair && identity.isPair(pair) ? identity.isScalar(pair.key) ? pair.key.value : pair.key : pair;
      }
      set(key, value) {
        if (typeof value !== "boolean")
          throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof value}`);
        const prev = YAMLMap.findPair(this.items, key);
        if (prev && !value) {
          this.items.splice(this.items.indexOf(prev), 1);
        } else if (!prev && value) {
          this.items.push(new Pair.Pair(key));
        }
      }
      toJSON(_, ctx) {
        return super.toJSON(_, ctx, Set);
      }
      toString(ctx, onComment, onChompKeep) {
        if (!ctx)
          return JSON.stringify(this);
        if (this.hasAllNullValues(true))
          return super.toString(Object.assign({}, ctx, { allNullValues: true }), onComment, onChompKeep);
        else
          throw new Error("Set items must all have null values");
      }
      static from(schema, iterable, ctx) {
        const { replacer } = ctx;
        const set2 = new this(schema);
        if (iterable && Symbol.iterator in Object(iterable))
          for (let value of iterable) {
            if (typeof replacer === "function")
              value = replacer.call(iterable, value, value);
            set2.items.push(Pair.createPair(value, null, ctx));
          }
        return set2;
      }
    };
    YAMLSet.tag = "tag:yaml.org,2002:set";
    var set = {
      collection: "map",
      identify: (value) => value instanceof Set,
      nodeClass: YAMLSet,
      default: false,
      tag: "tag:yaml.org,2002:set",
      createNode: (schema, iterable, ctx) => YAMLSet.from(schema, iterable, ctx),
      resolve(map2, onError) {
        if (identity.isMap(map2)) {
          if (map2.hasAllNullValues(true))
            return Object.assign(new YAMLSet(), map2);
          else
            onError("Set items must all have null values");
        } else
          onError("Expected a mapping for this tag");
        return map2;
      }
    };
    exports.YAMLSet = YAMLSet;
    exports.set = set;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/timestamp.js
var require_timestamp = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/timestamp.js"(exports) {
    "use strict";
    var stringifyNumber = require_stringifyNumber();
    function parseSexagesimal(str, asBigInt) {
      const sign = str[0];
      const parts = sign === "-" || sign === "+" ? str.substring(1) : str;
      const num = (n) => asBigInt ? BigInt(n) : Number(n);
      const res = parts.replace(/_/g, "").split(":").reduce((res2, p) => res2 * num(60) + num(p), num(0));
      return sign === "-" ? num(-1) * res : res;
    }
    function stringifySexagesimal(node) {
      let { value } = node;
      let num = (n) => n;
      if (typeof value === "bigint")
        num = (n) => BigInt(n);
      else if (isNaN(value) || !isFinite(value))
        return stringifyNumber.stringifyNumber(node);
      let sign = "";
      if (value < 0) {
        sign = "-";
        value *= num(-1);
      }
      const _60 = num(60);
      const parts = [value % _60];
      if (value < 60) {
        parts.unshift(0);
      } else {
        value = (value - parts[0]) / _60;
        parts.unshift(value % _60);
        if (value >= 60) {
          value = (value - parts[0]) / _60;
          parts.unshift(value);
        }
      }
      return sign + parts.map((n) => String(n).padStart(2, "0")).join(":").replace(/000000\d*$/, "");
    }
    var intTime = {
      identify: (value) => typeof value === "bigint" || Number.isInteger(value),
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "TIME",
      test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,
      resolve: (str, _onError, { intAsBigInt }) => parseSexagesimal(str, intAsBigInt),
      stringify: stringifySexagesimal
    };
    var floatTime = {
      identify: (value) => typeof value === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      format: "TIME",
      test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,
      resolve: (str) => parseSexagesimal(str, false),
      stringify: stringifySexagesimal
    };
    var timestamp = {
      identify: (value) => value instanceof Date,
      default: true,
      tag: "tag:yaml.org,2002:timestamp",
      // If the time zone is omitted, the timestamp is assumed to be specified in UTC. The time part
      // may be omitted altogether, resulting in a date format. In such a case, the time part is
      // assumed to be 00:00:00Z (start of day, UTC).
      test: RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),
      resolve(str) {
        const match = str.match(timestamp.test);
        if (!match)
          throw new Error("!!timestamp expects a date, starting with yyyy-mm-dd");
        const [, year, month, day, hour, minute, second] = match.map(Number);
        const millisec = match[7] ? Number((match[7] + "00").substr(1, 3)) : 0;
        let date = Date.UTC(year, month - 1, day, hour || 0, minute || 0, second || 0, millisec);
        const tz = match[8];
        if (tz && tz !== "Z") {
          let d = parseSexagesimal(tz, false);
          if (Math.abs(d) < 30)
            d *= 60;
          date -= 6e4 * d;
        }
        return new Date(date);
      },
      stringify: ({ value }) => value?.toISOString().replace(/(T00:00:00)?\.000Z$/, "") ?? ""
    };
    exports.floatTime = floatTime;
    exports.intTime = intTime;
    exports.timestamp = timestamp;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/schema.js
var require_schema3 = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/schema.js"(exports) {
    "use strict";
    var map2 = require_map();
    var _null = require_null();
    var seq = require_seq();
    var string = require_string();
    var binary2 = require_binary();
    var bool = require_bool2();
    var float2 = require_float2();
    var int = require_int2();
    var merge2 = require_merge();
    var omap = require_omap();
    var pairs = require_pairs();
    var set = require_set();
    var timestamp = require_timestamp();
    var schema = [
      map2.map,
      seq.seq,
      string.string,
      _null.nullTag,
      bool.trueTag,
      bool.falseTag,
      int.intBin,
      int.intOct,
      int.int,
      int.intHex,
      float2.floatNaN,
      float2.floatExp,
      float2.float,
      binary2.binary,
      merge2.merge,
      omap.omap,
      pairs.pairs,
      set.set,
      timestamp.intTime,
      timestamp.floatTime,
      timestamp.timestamp
    ];
    exports.schema = schema;
  }
});

// node_modules/yaml/dist/schema/tags.js
var require_tags = __commonJS({
  "node_modules/yaml/dist/schema/tags.js"(exports) {
    "use strict";
    var map2 = require_map();
    var _null = require_null();
    var seq = require_seq();
    var string = require_string();
    var bool = require_bool();
    var float2 = require_float();
    var int = require_int();
    var schema = require_schema();
    var schema$1 = require_schema2();
    var binary2 = require_binary();
    var merge2 = require_merge();
    var omap = require_omap();
    var pairs = require_pairs();
    var schema$2 = require_schema3();
    var set = require_set();
    var timestamp = require_timestamp();
    var schemas = /* @__PURE__ */ new Map([
      ["core", schema.schema],
      ["failsafe", [map2.map, seq.seq, string.string]],
      ["json", schema$1.schema],
      ["yaml11", schema$2.schema],
      ["yaml-1.1", schema$2.schema]
    ]);
    var tagsByName = {
      binary: binary2.binary,
      bool: bool.boolTag,
      float: float2.float,
      floatExp: float2.floatExp,
      floatNaN: float2.floatNaN,
      floatTime: timestamp.floatTime,
      int: int.int,
      intHex: int.intHex,
      intOct: int.intOct,
      intTime: timestamp.intTime,
      map: map2.map,
      merge: merge2.merge,
      null: _null.nullTag,
      omap: omap.omap,
      pairs: pairs.pairs,
      seq: seq.seq,
      set: set.set,
      timestamp: timestamp.timestamp
    };
    var coreKnownTags = {
      "tag:yaml.org,2002:binary": binary2.binary,
      "tag:yaml.org,2002:merge": merge2.merge,
      "tag:yaml.org,2002:omap": omap.omap,
      "tag:yaml.org,2002:pairs": pairs.pairs,
      "tag:yaml.org,2002:set": set.set,
      "tag:yaml.org,2002:timestamp": timestamp.timestamp
    };
    function getTags(customTags, schemaName, addMergeTag) {
      const schemaTags = schemas.get(schemaName);
      if (schemaTags && !customTags) {
        return addMergeTag && !schemaTags.includes(merge2.merge) ? schemaTags.concat(merge2.merge) : schemaTags.slice();
      }
      let tags = schemaTags;
      if (!tags) {
        if (Array.isArray(customTags))
          tags = [];
        else {
          const keys = Array.from(schemas.keys()).filter((key) => key !== "yaml11").map((key) => JSON.stringify(key)).join(", ");
          throw new Error(`Unknown schema "${schemaName}"; use one of ${keys} or define customTags array`);
        }
      }
      if (Array.isArray(customTags)) {
        for (const tag of customTags)
          tags = tags.concat(tag);
      } else if (typeof customTags === "function") {
        tags = customTags(tags.slice());
      }
      if (addMergeTag)
        tags = tags.concat(merge2.merge);
      return tags.reduce((tags2, tag) => {
        const tagObj = typeof tag === "string" ? tagsByName[tag] : tag;
        if (!tagObj) {
          const tagName = JSON.stringify(tag);
          const keys = Object.keys(tagsByName).map((key) => JSON.stringify(key)).join(", ");
          throw new Error(`Unknown custom tag ${tagName}; use one of ${keys}`);
        }
        if (!tags2.includes(tagObj))
          tags2.push(tagObj);
        return tags2;
      }, []);
    }
    exports.coreKnownTags = coreKnownTags;
    exports.getTags = getTags;
  }
});

// node_modules/yaml/dist/schema/Schema.js
var require_Schema = __commonJS({
  "node_modules/yaml/dist/schema/Schema.js"(exports) {
    "use strict";
    var identity = require_identity();
    var map2 = require_map();
    var seq = require_seq();
    var string = require_string();
    var tags = require_tags();
    var sortMapEntriesByKey = (a, b) => a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
    var Schema = class _Schema {
      constructor({ compat, customTags, merge: merge2, resolveKnownTags, schema, sortMapEntries, toStringDefaults }) {
        this.compat = Array.isArray(compat) ? tags.getTags(compat, "compat") : compat ? tags.getTags(null, compat) : null;
        this.name = typeof schema === "string" && schema || "core";
        this.knownTags = resolveKnownTags ? tags.coreKnownTags : {};
        this.tags = tags.getTags(customTags, this.name, merge2);
        this.toStringOptions = toStringDefaults ?? null;
        Object.defineProperty(this, identity.MAP, { value: map2.map });
        Object.defineProperty(this, identity.SCALAR, { value: string.string });
        Object.defineProperty(this, identity.SEQ, { value: seq.seq });
        this.sortMapEntries = typeof sortMapEntries === "function" ? sortMapEntries : sortMapEntries === true ? sortMapEntriesByKey : null;
      }
      clone() {
        const copy = Object.create(_Schema.prototype, Object.getOwnPropertyDescriptors(this));
        copy.tags = this.tags.slice();
        return copy;
      }
    };
    exports.Schema = Schema;
  }
});

// node_modules/yaml/dist/stringify/stringifyDocument.js
var require_stringifyDocument = __commonJS({
  "node_modules/yaml/dist/stringify/stringifyDocument.js"(exports) {
    "use strict";
    var identity = require_identity();
    var stringify = require_stringify();
    var stringifyComment = require_stringifyComment();
    function stringifyDocument(doc, options2) {
      const lines = [];
      let hasDirectives = options2.directives === true;
      if (options2.directives !== false && doc.directives) {
        const dir = doc.directives.toString(doc);
        if (dir) {
          lines.push(dir);
          hasDirectives = true;
        } else if (doc.directives.docStart)
          hasDirectives = true;
      }
      if (hasDirectives)
        lines.push("---");
      const ctx = stringify.createStringifyContext(doc, options2);
      const { commentString } = ctx.options;
      if (doc.commentBefore) {
        if (lines.length !== 1)
          lines.unshift("");
        const cs = commentString(doc.commentBefore);
        lines.unshift(stringifyComment.indentComment(cs, ""));
      }
      let chompKeep = false;
      let contentComment = null;
      if (doc.contents) {
        if (identity.isNode(doc.contents)) {
          if (doc.contents.spaceBefore && hasDirectives)
            lines.push("");
          if (doc.contents.commentBefore) {
            const cs = commentString(doc.contents.commentBefore);
            lines.push(stringifyComment.indentComment(cs, ""));
          }
          ctx.forceBlockIndent = !!doc.comment;
          contentComment = doc.contents.comment;
        }
        const onChompKeep = contentComment ? void 0 : () => chompKeep = true;
        let body = stringify.stringify(doc.contents, ctx, () => contentComment = null, onChompKeep);
        if (contentComment)
          body += stringifyComment.lineComment(body, "", commentString(contentComment));
        if ((body[0] === "|" || body[0] === ">") && lines[lines.length - 1] === "---") {
          lines[lines.length - 1] = `--- ${body}`;
        } else
          lines.push(body);
      } else {
        lines.push(stringify.stringify(doc.contents, ctx));
      }
      if (doc.directives?.docEnd) {
        if (doc.comment) {
          const cs = commentString(doc.comment);
          if (cs.includes("\n")) {
            lines.push("...");
            lines.push(stringifyComment.indentComment(cs, ""));
          } else {
            lines.push(`... ${cs}`);
          }
        } else {
          lines.push("...");
        }
      } else {
        let dc = doc.comment;
        if (dc && chompKeep)
          dc = dc.replace(/^\n+/, "");
        if (dc) {
          if ((!chompKeep || contentComment) && lines[lines.length - 1] !== "")
            lines.push("");
          lines.push(stringifyComment.indentComment(commentString(dc), ""));
        }
      }
      return lines.join("\n") + "\n";
    }
    exports.stringifyDocument = stringifyDocument;
  }
});

// node_modules/yaml/dist/doc/Document.js
var require_Document = __commonJS({
  "node_modules/yaml/dist/doc/Document.js"(exports) {
    "use strict";
    var Alias = require_Alias();
    var Collection = require_Collection();
    var identity = require_identity();
    var Pair = require_Pair();
    var toJS = require_toJS();
    var Schema = require_Schema();
    var stringifyDocument = require_stringifyDocument();
    var anchors = require_anchors();
    var applyReviver = require_applyReviver();
    var createNode = require_createNode();
    var directives = require_directives();
    var Document = class _Document {
      constructor(value, replacer, options2) {
        this.commentBefore = null;
        this.comment = null;
        this.errors = [];
        this.warnings = [];
        Object.defineProperty(this, identity.NODE_TYPE, { value: identity.DOC });
        let _replacer = null;
        if (typeof replacer === "function" || Array.isArray(replacer)) {
          _replacer = replacer;
        } else if (options2 === void 0 && replacer) {
          options2 = replacer;
          replacer = void 0;
        }
        const opt = Object.assign({
          intAsBigInt: false,
          keepSourceTokens: false,
          logLevel: "warn",
          prettyErrors: true,
          strict: true,
          stringKeys: false,
          uniqueKeys: true,
          version: "1.2"
        }, options2);
        this.options = opt;
        let { version } = opt;
        if (options2?._directives) {
          this.directives = options2._directives.atDocument();
          if (this.directives.yaml.explicit)
            version = this.directives.yaml.version;
        } else
          this.directives = new directives.Directives({ version });
        this.setSchema(version, options2);
        this.contents = value === void 0 ? null : this.createNode(value, _replacer, options2);
      }
      /**
       * Create a deep copy of this Document and its contents.
       *
       * Custom Node values that inherit from `Object` still refer to their original instances.
       */
      clone() {
        const copy = Object.create(_Document.prototype, {
          [identity.NODE_TYPE]: { value: identity.DOC }
        });
        copy.commentBefore = this.commentBefore;
        copy.comment = this.comment;
        copy.errors = this.errors.slice();
        copy.warnings = this.warnings.slice();
        copy.options = Object.assign({}, this.options);
        if (this.directives)
          copy.directives = this.directives.clone();
        copy.schema = this.schema.clone();
        copy.contents = identity.isNode(this.contents) ? this.contents.clone(copy.schema) : this.contents;
        if (this.range)
          copy.range = this.range.slice();
        return copy;
      }
      /** Adds a value to the document. */
      add(value) {
        if (assertCollection(this.contents))
          this.contents.add(value);
      }
      /** Adds a value to the document. */
      addIn(path, value) {
        if (assertCollection(this.contents))
          this.contents.addIn(path, value);
      }
      /**
       * Create a new `Alias` node, ensuring that the target `node` has the required anchor.
       *
       * If `node` already has an anchor, `name` is ignored.
       * Otherwise, the `node.anchor` value will be set to `name`,
       * or if an anchor with that name is already present in the document,
       * `name` will be used as a prefix for a new unique anchor.
       * If `name` is undefined, the generated anchor will use 'a' as a prefix.
       */
      createAlias(node, name) {
        if (!node.anchor) {
          const prev = anchors.anchorNames(this);
          node.anchor = // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
          !name || prev.has(name) ? anchors.findNewAnchor(name || "a", prev) : name;
        }
        return new Alias.Alias(node.anchor);
      }
      createNode(value, replacer, options2) {
        let _replacer = void 0;
        if (typeof replacer === "function") {
          value = replacer.call({ "": value }, "", value);
          _replacer = replacer;
        } else if (Array.isArray(replacer)) {
          const keyToStr = (v) => typeof v === "number" || v instanceof String || v instanceof Number;
          const asStr = replacer.filter(keyToStr).map(String);
          if (asStr.length > 0)
            replacer = replacer.concat(asStr);
          _replacer = replacer;
        } else if (options2 === void 0 && replacer) {
          options2 = replacer;
          replacer = void 0;
        }
        const { aliasDuplicateObjects, anchorPrefix, flow, keepUndefined, onTagObj, tag } = options2 ?? {};
        const { onAnchor, setAnchors, sourceObjects } = anchors.createNodeAnchors(
          this,
          // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
          anchorPrefix || "a"
        );
        const ctx = {
          aliasDuplicateObjects: aliasDuplicateObjects ?? true,
          keepUndefined: keepUndefined ?? false,
          onAnchor,
          onTagObj,
          replacer: _replacer,
          schema: this.schema,
          sourceObjects
        };
        const node = createNode.createNode(value, tag, ctx);
        if (flow && identity.isCollection(node))
          node.flow = true;
        setAnchors();
        return node;
      }
      /**
       * Convert a key and a value into a `Pair` using the current schema,
       * recursively wrapping all values as `Scalar` or `Collection` nodes.
       */
      createPair(key, value, options2 = {}) {
        const k = this.createNode(key, null, options2);
        const v = this.createNode(value, null, options2);
        return new Pair.Pair(k, v);
      }
      /**
       * Removes a value from the document.
       * @returns `true` if the item was found and removed.
       */
      delete(key) {
        return assertCollection(this.contents) ? this.contents.delete(key) : false;
      }
      /**
       * Removes a value from the document.
       * @returns `true` if the item was found and removed.
       */
      deleteIn(path) {
        if (Collection.isEmptyPath(path)) {
          if (this.contents == null)
            return false;
          this.contents = null;
          return true;
        }
        return assertCollection(this.contents) ? this.contents.deleteIn(path) : false;
      }
      /**
       * Returns item at `key`, or `undefined` if not found. By default unwraps
       * scalar values from their surrounding node; to disable set `keepScalar` to
       * `true` (collections are always returned intact).
       */
      get(key, keepScalar) {
        return identity.isCollection(this.contents) ? this.contents.get(key, keepScalar) : void 0;
      }
      /**
       * Returns item at `path`, or `undefined` if not found. By default unwraps
       * scalar values from their surrounding node; to disable set `keepScalar` to
       * `true` (collections are always returned intact).
       */
      getIn(path, keepScalar) {
        if (Collection.isEmptyPath(path))
          return !keepScalar && identity.isScalar(this.contents) ? this.contents.value : this.contents;
        return identity.isCollection(this.contents) ? this.contents.getIn(path, keepScalar) : void 0;
      }
      /**
       * Checks if the document includes a value with the key `key`.
       */
      has(key) {
        return identity.isCollection(this.contents) ? this.contents.has(key) : false;
      }
      /**
       * Checks if the document includes a value at `path`.
       */
      hasIn(path) {
        if (Collection.isEmptyPath(path))
          return this.contents !== void 0;
        return identity.isCollection(this.contents) ? this.contents.hasIn(path) : false;
      }
      /**
       * Sets a value in this document. For `!!set`, `value` needs to be a
       * boolean to add/remove the item from the set.
       */
      set(key, value) {
        if (this.contents == null) {
          this.contents = Collection.collectionFromPath(this.schema, [key], value);
        } else if (assertCollection(this.contents)) {
          this.contents.set(key, value);
        }
      }
      /**
       * Sets a value in this document. For `!!set`, `value` needs to be a
       * boolean to add/remove the item from the set.
       */
      setIn(path, value) {
        if (Collection.isEmptyPath(path)) {
          this.contents = value;
        } else if (this.contents == null) {
          this.contents = Collection.collectionFromPath(this.schema, Array.from(path), value);
        } else if (assertCollection(this.contents)) {
          this.contents.setIn(path, value);
        }
      }
      /**
       * Change the YAML version and schema used by the document.
       * A `null` version disables support for directives, explicit tags, anchors, and aliases.
       * It also requires the `schema` option to be given as a `Schema` instance value.
       *
       * Overrides all previously set schema options.
       */
      setSchema(version, options2 = {}) {
        if (typeof version === "number")
          version = String(version);
        let opt;
        switch (version) {
          case "1.1":
            if (this.directives)
              this.directives.yaml.version = "1.1";
            else
              this.directives = new directives.Directives({ version: "1.1" });
            opt = { resolveKnownTags: false, schema: "yaml-1.1" };
            break;
          case "1.2":
          case "next":
            if (this.directives)
              this.directives.yaml.version = version;
            else
              this.directives = new directives.Directives({ version });
            opt = { resolveKnownTags: true, schema: "core" };
            break;
          case null:
            if (this.directives)
              delete this.directives;
            opt = null;
            break;
          default: {
            const sv = JSON.stringify(version);
            throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${sv}`);
          }
        }
        if (options2.schema instanceof Object)
          this.schema = options2.schema;
        else if (opt)
          this.schema = new Schema.Schema(Object.assign(opt, options2));
        else
          throw new Error(`With a null YAML version, the { schema: Schema } option is required`);
      }
      // json & jsonArg are only used from toJSON()
      toJS({ json, jsonArg, mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
        const ctx = {
          anchors: /* @__PURE__ */ new Map(),
          doc: this,
          keep: !json,
          mapAsMap: mapAsMap === true,
          mapKeyWarned: false,
          maxAliasCount: typeof maxAliasCount === "number" ? maxAliasCount : 100
        };
        const res = toJS.toJS(this.contents, jsonArg ?? "", ctx);
        if (typeof onAnchor === "function")
          for (const { count, res: res2 } of ctx.anchors.values())
            onAnchor(res2, count);
        return typeof reviver === "function" ? applyReviver.applyReviver(reviver, { "": res }, "", res) : res;
      }
      /**
       * A JSON representation of the document `contents`.
       *
       * @param jsonArg Used by `JSON.stringify` to indicate the array index or
       *   property name.
       */
      toJSON(jsonArg, onAnchor) {
        return this.toJS({ json: true, jsonArg, mapAsMap: false, onAnchor });
      }
      /** A YAML representation of the document. */
      toString(options2 = {}) {
        if (this.errors.length > 0)
          throw new Error("Document with errors cannot be stringified");
        if ("indent" in options2 && (!Number.isInteger(options2.indent) || Number(options2.indent) <= 0)) {
          const s = JSON.stringify(options2.indent);
          throw new Error(`"indent" option must be a positive integer, not ${s}`);
        }
        return stringifyDocument.stringifyDocument(this, options2);
      }
    };
    function assertCollection(contents) {
      if (identity.isCollection(contents))
        return true;
      throw new Error("Expected a YAML collection as document contents");
    }
    exports.Document = Document;
  }
});

// node_modules/yaml/dist/errors.js
var require_errors = __commonJS({
  "node_modules/yaml/dist/errors.js"(exports) {
    "use strict";
    var YAMLError = class extends Error {
      constructor(name, pos, code, message) {
        super();
        this.name = name;
        this.code = code;
        this.message = message;
        this.pos = pos;
      }
    };
    var YAMLParseError = class extends YAMLError {
      constructor(pos, code, message) {
        super("YAMLParseError", pos, code, message);
      }
    };
    var YAMLWarning = class extends YAMLError {
      constructor(pos, code, message) {
        super("YAMLWarning", pos, code, message);
      }
    };
    var prettifyError = (src, lc) => (error) => {
      if (error.pos[0] === -1)
        return;
      error.linePos = error.pos.map((pos) => lc.linePos(pos));
      const { line, col } = error.linePos[0];
      error.message += ` at line ${line}, column ${col}`;
      let ci = col - 1;
      let lineStr = src.substring(lc.lineStarts[line - 1], lc.lineStarts[line]).replace(/[\n\r]+$/, "");
      if (ci >= 60 && lineStr.length > 80) {
        const trimStart = Math.min(ci - 39, lineStr.length - 79);
        lineStr = "…" + lineStr.substring(trimStart);
        ci -= trimStart - 1;
      }
      if (lineStr.length > 80)
        lineStr = lineStr.substring(0, 79) + "…";
      if (line > 1 && /^ *$/.test(lineStr.substring(0, ci))) {
        let prev = src.substring(lc.lineStarts[line - 2], lc.lineStarts[line - 1]);
        if (prev.length > 80)
          prev = prev.substring(0, 79) + "…\n";
        lineStr = prev + lineStr;
      }
      if (/[^ ]/.test(lineStr)) {
        let count = 1;
        const end = error.linePos[1];
        if (end?.line === line && end.col > col) {
          count = Math.max(1, Math.min(end.col - col, 80 - ci));
        }
        const pointer = " ".repeat(ci) + "^".repeat(count);
        error.message += `:

${lineStr}
${pointer}
`;
      }
    };
    exports.YAMLError = YAMLError;
    exports.YAMLParseError = YAMLParseError;
    exports.YAMLWarning = YAMLWarning;
    exports.prettifyError = prettifyError;
  }
});

// node_modules/yaml/dist/compose/resolve-props.js
var require_resolve_props = __commonJS({
  "node_modules/yaml/dist/compose/resolve-props.js"(exports) {
    "use strict";
    function resolveProps(tokens, { flow, indicator, next, offset, onError, parentIndent, startOnNewline }) {
      let spaceBefore = false;
      let atNewline = startOnNewline;
      let hasSpace = startOnNewline;
      let comment = "";
      let commentSep = "";
      let hasNewline = false;
      let reqSpace = false;
      let tab = null;
      let anchor = null;
      let tag = null;
      let newlineAfterProp = null;
      let comma = null;
      let found2 = null;
      let start = null;
      for (const token of tokens) {
        if (reqSpace) {
          if (token.type !== "space" && token.type !== "newline" && token.type !== "comma")
            onError(token.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
          reqSpace = false;
        }
        if (tab) {
          if (atNewline && token.type !== "comment" && token.type !== "newline") {
            onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
          }
          tab = null;
        }
        switch (token.type) {
          case "space":
            if (!flow && (indicator !== "doc-start" || next?.type !== "flow-collection") && token.source.includes("	")) {
              tab = token;
            }
            hasSpace = true;
            break;
          case "comment": {
            if (!hasSpace)
              onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
            const cb = token.source.substring(1) || " ";
            if (!comment)
              comment = cb;
            else
              comment += commentSep + cb;
            commentSep = "";
            atNewline = false;
            break;
          }
          case "newline":
            if (atNewline) {
              if (comment)
                comment += token.source;
              else if (!found2 || indicator !== "seq-item-ind")
                spaceBefore = true;
            } else
              commentSep += token.source;
            atNewline = true;
            hasNewline = true;
            if (anchor || tag)
              newlineAfterProp = token;
            hasSpace = true;
            break;
          case "anchor":
            if (anchor)
              onError(token, "MULTIPLE_ANCHORS", "A node can have at most one anchor");
            if (token.source.endsWith(":"))
              onError(token.offset + token.source.length - 1, "BAD_ALIAS", "Anchor ending in : is ambiguous", true);
            anchor = token;
            start ?? (start = token.offset);
            atNewline = false;
            hasSpace = false;
            reqSpace = true;
            break;
          case "tag": {
            if (tag)
              onError(token, "MULTIPLE_TAGS", "A node can have at most one tag");
            tag = token;
            start ?? (start = token.offset);
            atNewline = false;
            hasSpace = false;
            reqSpace = true;
            break;
          }
          case indicator:
            if (anchor || tag)
              onError(token, "BAD_PROP_ORDER", `Anchors and tags must be after the ${token.source} indicator`);
            if (found2)
              onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.source} in ${flow ?? "collection"}`);
            found2 = token;
            atNewline = indicator === "seq-item-ind" || indicator === "explicit-key-ind";
            hasSpace = false;
            break;
          case "comma":
            if (flow) {
              if (comma)
                onError(token, "UNEXPECTED_TOKEN", `Unexpected , in ${flow}`);
              comma = token;
              atNewline = false;
              hasSpace = false;
              break;
            }
          // else fallthrough
          default:
            onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.type} token`);
            atNewline = false;
            hasSpace = false;
        }
      }
      const last = tokens[tokens.length - 1];
      const end = last ? last.offset + last.source.length : offset;
      if (reqSpace && next && next.type !== "space" && next.type !== "newline" && next.type !== "comma" && (next.type !== "scalar" || next.source !== "")) {
        onError(next.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
      }
      if (tab && (atNewline && tab.indent <= parentIndent || next?.type === "block-map" || next?.type === "block-seq"))
        onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
      return {
        comma,
        found: found2,
        spaceBefore,
        comment,
        hasNewline,
        anchor,
        tag,
        newlineAfterProp,
        end,
        start: start ?? end
      };
    }
    exports.resolveProps = resolveProps;
  }
});

// node_modules/yaml/dist/compose/util-contains-newline.js
var require_util_contains_newline = __commonJS({
  "node_modules/yaml/dist/compose/util-contains-newline.js"(exports) {
    "use strict";
    function containsNewline(key) {
      if (!key)
        return null;
      switch (key.type) {
        case "alias":
        case "scalar":
        case "double-quoted-scalar":
        case "single-quoted-scalar":
          if (key.source.includes("\n"))
            return true;
          if (key.end) {
            for (const st of key.end)
              if (st.type === "newline")
                return true;
          }
          return false;
        case "flow-collection":
          for (const it of key.items) {
            for (const st of it.start)
              if (st.type === "newline")
                return true;
            if (it.sep) {
              for (const st of it.sep)
                if (st.type === "newline")
                  return true;
            }
            if (containsNewline(it.key) || containsNewline(it.value))
              return true;
          }
          return false;
        default:
          return true;
      }
    }
    exports.containsNewline = containsNewline;
  }
});

// node_modules/yaml/dist/compose/util-flow-indent-check.js
var require_util_flow_indent_check = __commonJS({
  "node_modules/yaml/dist/compose/util-flow-indent-check.js"(exports) {
    "use strict";
    var utilContainsNewline = require_util_contains_newline();
    function flowIndentCheck(indent, fc, onError) {
      if (fc?.type === "flow-collection") {
        const end = fc.end[0];
        if (end.indent === indent && (end.source === "]" || end.source === "}") && utilContainsNewline.containsNewline(fc)) {
          const msg = "Flow end indicator should be more indented than parent";
          onError(end, "BAD_INDENT", msg, true);
        }
      }
    }
    exports.flowIndentCheck = flowIndentCheck;
  }
});

// node_modules/yaml/dist/compose/util-map-includes.js
var require_util_map_includes = __commonJS({
  "node_modules/yaml/dist/compose/util-map-includes.js"(exports) {
    "use strict";
    var identity = require_identity();
    function mapIncludes(ctx, items, search) {
      const { uniqueKeys } = ctx.options;
      if (uniqueKeys === false)
        return false;
      const isEqual = typeof uniqueKeys === "function" ? uniqueKeys : (a, b) => a === b || identity.isScalar(a) && identity.isScalar(b) && a.value === b.value;
      return items.some((pair) => isEqual(pair.key, search));
    }
    exports.mapIncludes = mapIncludes;
  }
});

// node_modules/yaml/dist/compose/resolve-block-map.js
var require_resolve_block_map = __commonJS({
  "node_modules/yaml/dist/compose/resolve-block-map.js"(exports) {
    "use strict";
    var Pair = require_Pair();
    var YAMLMap = require_YAMLMap();
    var resolveProps = require_resolve_props();
    var utilContainsNewline = require_util_contains_newline();
    var utilFlowIndentCheck = require_util_flow_indent_check();
    var utilMapIncludes = require_util_map_includes();
    var startColMsg = "All mapping items must start at the same column";
    function resolveBlockMap({ composeNode, composeEmptyNode }, ctx, bm, onError, tag) {
      const NodeClass = tag?.nodeClass ?? YAMLMap.YAMLMap;
      const map2 = new NodeClass(ctx.schema);
      if (ctx.atRoot)
        ctx.atRoot = false;
      let offset = bm.offset;
      let commentEnd = null;
      for (const collItem of bm.items) {
        const { start, key, sep: sep4, value } = collItem;
        const keyProps = resolveProps.resolveProps(start, {
          indicator: "explicit-key-ind",
          next: key ?? sep4?.[0],
          offset,
          onError,
          parentIndent: bm.indent,
          startOnNewline: true
        });
        const implicitKey = !keyProps.found;
        if (implicitKey) {
          if (key) {
            if (key.type === "block-seq")
              onError(offset, "BLOCK_AS_IMPLICIT_KEY", "A block sequence may not be used as an implicit map key");
            else if ("indent" in key && key.indent !== bm.indent)
              onError(offset, "BAD_INDENT", startColMsg);
          }
          if (!keyProps.anchor && !keyProps.tag && !sep4) {
            commentEnd = keyProps.end;
            if (keyProps.comment) {
              if (map2.comment)
                map2.comment += "\n" + keyProps.comment;
              else
                map2.comment = keyProps.comment;
            }
            continue;
          }
          if (keyProps.newlineAfterProp || utilContainsNewline.containsNewline(key)) {
            onError(key ?? start[start.length - 1], "MULTILINE_IMPLICIT_KEY", "Implicit keys need to be on a single line");
          }
        } else if (keyProps.found?.indent !== bm.indent) {
          onError(offset, "BAD_INDENT", startColMsg);
        }
        ctx.atKey = true;
        const keyStart = keyProps.end;
        const keyNode = key ? composeNode(ctx, key, keyProps, onError) : composeEmptyNode(ctx, keyStart, start, null, keyProps, onError);
        if (ctx.schema.compat)
          utilFlowIndentCheck.flowIndentCheck(bm.indent, key, onError);
        ctx.atKey = false;
        if (utilMapIncludes.mapIncludes(ctx, map2.items, keyNode))
          onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
        const valueProps = resolveProps.resolveProps(sep4 ?? [], {
          indicator: "map-value-ind",
          next: value,
          offset: keyNode.range[2],
          onError,
          parentIndent: bm.indent,
          startOnNewline: !key || key.type === "block-scalar"
        });
        offset = valueProps.end;
        if (valueProps.found) {
          if (implicitKey) {
            if (value?.type === "block-map" && !valueProps.hasNewline)
              onError(offset, "BLOCK_AS_IMPLICIT_KEY", "Nested mappings are not allowed in compact mappings");
            if (ctx.options.strict && keyProps.start < valueProps.found.offset - 1024)
              onError(keyNode.range, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit block mapping key");
          }
          const valueNode = value ? composeNode(ctx, value, valueProps, onError) : composeEmptyNode(ctx, offset, sep4, null, valueProps, onError);
          if (ctx.schema.compat)
            utilFlowIndentCheck.flowIndentCheck(bm.indent, value, onError);
          offset = valueNode.range[2];
          const pair = new Pair.Pair(keyNode, valueNode);
          if (ctx.options.keepSourceTokens)
            pair.srcToken = collItem;
          map2.items.push(pair);
        } else {
          if (implicitKey)
            onError(keyNode.range, "MISSING_CHAR", "Implicit map keys need to be followed by map values");
          if (valueProps.comment) {
            if (keyNode.comment)
              keyNode.comment += "\n" + valueProps.comment;
            else
              keyNode.comment = valueProps.comment;
          }
          const pair = new Pair.Pair(keyNode);
          if (ctx.options.keepSourceTokens)
            pair.srcToken = collItem;
          map2.items.push(pair);
        }
      }
      if (commentEnd && commentEnd < offset)
        onError(commentEnd, "IMPOSSIBLE", "Map comment with trailing content");
      map2.range = [bm.offset, offset, commentEnd ?? offset];
      return map2;
    }
    exports.resolveBlockMap = resolveBlockMap;
  }
});

// node_modules/yaml/dist/compose/resolve-block-seq.js
var require_resolve_block_seq = __commonJS({
  "node_modules/yaml/dist/compose/resolve-block-seq.js"(exports) {
    "use strict";
    var YAMLSeq = require_YAMLSeq();
    var resolveProps = require_resolve_props();
    var utilFlowIndentCheck = require_util_flow_indent_check();
    function resolveBlockSeq({ composeNode, composeEmptyNode }, ctx, bs, onError, tag) {
      const NodeClass = tag?.nodeClass ?? YAMLSeq.YAMLSeq;
      const seq = new NodeClass(ctx.schema);
      if (ctx.atRoot)
        ctx.atRoot = false;
      if (ctx.atKey)
        ctx.atKey = false;
      let offset = bs.offset;
      let commentEnd = null;
      for (const { start, value } of bs.items) {
        const props = resolveProps.resolveProps(start, {
          indicator: "seq-item-ind",
          next: value,
          offset,
          onError,
          parentIndent: bs.indent,
          startOnNewline: true
        });
        if (!props.found) {
          if (props.anchor || props.tag || value) {
            if (value?.type === "block-seq")
              onError(props.end, "BAD_INDENT", "All sequence items must start at the same column");
            else
              onError(offset, "MISSING_CHAR", "Sequence item without - indicator");
          } else {
            commentEnd = props.end;
            if (props.comment)
              seq.comment = props.comment;
            continue;
          }
        }
        const node = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, start, null, props, onError);
        if (ctx.schema.compat)
          utilFlowIndentCheck.flowIndentCheck(bs.indent, value, onError);
        offset = node.range[2];
        seq.items.push(node);
      }
      seq.range = [bs.offset, offset, commentEnd ?? offset];
      return seq;
    }
    exports.resolveBlockSeq = resolveBlockSeq;
  }
});

// node_modules/yaml/dist/compose/resolve-end.js
var require_resolve_end = __commonJS({
  "node_modules/yaml/dist/compose/resolve-end.js"(exports) {
    "use strict";
    function resolveEnd(end, offset, reqSpace, onError) {
      let comment = "";
      if (end) {
        let hasSpace = false;
        let sep4 = "";
        for (const token of end) {
          const { source, type } = token;
          switch (type) {
            case "space":
              hasSpace = true;
              break;
            case "comment": {
              if (reqSpace && !hasSpace)
                onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
              const cb = source.substring(1) || " ";
              if (!comment)
                comment = cb;
              else
                comment += sep4 + cb;
              sep4 = "";
              break;
            }
            case "newline":
              if (comment)
                sep4 += source;
              hasSpace = true;
              break;
            default:
              onError(token, "UNEXPECTED_TOKEN", `Unexpected ${type} at node end`);
          }
          offset += source.length;
        }
      }
      return { comment, offset };
    }
    exports.resolveEnd = resolveEnd;
  }
});

// node_modules/yaml/dist/compose/resolve-flow-collection.js
var require_resolve_flow_collection = __commonJS({
  "node_modules/yaml/dist/compose/resolve-flow-collection.js"(exports) {
    "use strict";
    var identity = require_identity();
    var Pair = require_Pair();
    var YAMLMap = require_YAMLMap();
    var YAMLSeq = require_YAMLSeq();
    var resolveEnd = require_resolve_end();
    var resolveProps = require_resolve_props();
    var utilContainsNewline = require_util_contains_newline();
    var utilMapIncludes = require_util_map_includes();
    var blockMsg = "Block collections are not allowed within flow collections";
    var isBlock = (token) => token && (token.type === "block-map" || token.type === "block-seq");
    function resolveFlowCollection({ composeNode, composeEmptyNode }, ctx, fc, onError, tag) {
      const isMap2 = fc.start.source === "{";
      const fcName = isMap2 ? "flow map" : "flow sequence";
      const NodeClass = tag?.nodeClass ?? (isMap2 ? YAMLMap.YAMLMap : YAMLSeq.YAMLSeq);
      const coll = new NodeClass(ctx.schema);
      coll.flow = true;
      const atRoot = ctx.atRoot;
      if (atRoot)
        ctx.atRoot = false;
      if (ctx.atKey)
        ctx.atKey = false;
      let offset = fc.offset + fc.start.source.length;
      for (let i = 0; i < fc.items.length; ++i) {
        const collItem = fc.items[i];
        const { start, key, sep: sep4, value } = collItem;
        const props = resolveProps.resolveProps(start, {
          flow: fcName,
          indicator: "explicit-key-ind",
          next: key ?? sep4?.[0],
          offset,
          onError,
          parentIndent: fc.indent,
          startOnNewline: false
        });
        if (!props.found) {
          if (!props.anchor && !props.tag && !sep4 && !value) {
            if (i === 0 && props.comma)
              onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`);
            else if (i < fc.items.length - 1)
              onError(props.start, "UNEXPECTED_TOKEN", `Unexpected empty item in ${fcName}`);
            if (props.comment) {
              if (coll.comment)
                coll.comment += "\n" + props.comment;
              else
                coll.comment = props.comment;
            }
            offset = props.end;
            continue;
          }
          if (!isMap2 && ctx.options.strict && utilContainsNewline.containsNewline(key))
            onError(
              key,
              // checked by containsNewline()
              "MULTILINE_IMPLICIT_KEY",
              "Implicit keys of flow sequence pairs need to be on a single line"
            );
        }
        if (i === 0) {
          if (props.comma)
            onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`);
        } else {
          if (!props.comma)
            onError(props.start, "MISSING_CHAR", `Missing , between ${fcName} items`);
          if (props.comment) {
            let prevItemComment = "";
            loop: for (const st of start) {
              switch (st.type) {
                case "comma":
                case "space":
                  break;
                case "comment":
                  prevItemComment = st.source.substring(1);
                  break loop;
                default:
                  break loop;
              }
            }
            if (prevItemComment) {
              let prev = coll.items[coll.items.length - 1];
              if (identity.isPair(prev))
                prev = prev.value ?? prev.key;
              if (prev.comment)
                prev.comment += "\n" + prevItemComment;
              else
                prev.comment = prevItemComment;
              props.comment = props.comment.substring(prevItemComment.length + 1);
            }
          }
        }
        if (!isMap2 && !sep4 && !props.found) {
          const valueNode = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, sep4, null, props, onError);
          coll.items.push(valueNode);
          offset = valueNode.range[2];
          if (isBlock(value))
            onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg);
        } else {
          ctx.atKey = true;
          const keyStart = props.end;
          const keyNode = key ? composeNode(ctx, key, props, onError) : composeEmptyNode(ctx, keyStart, start, null, props, onError);
          if (isBlock(key))
            onError(keyNode.range, "BLOCK_IN_FLOW", blockMsg);
          ctx.atKey = false;
          const valueProps = resolveProps.resolveProps(sep4 ?? [], {
            flow: fcName,
            indicator: "map-value-ind",
            next: value,
            offset: keyNode.range[2],
            onError,
            parentIndent: fc.indent,
            startOnNewline: false
          });
          if (valueProps.found) {
            if (!isMap2 && !props.found && ctx.options.strict) {
              if (sep4)
                for (const st of sep4) {
                  if (st === valueProps.found)
                    break;
                  if (st.type === "newline") {
                    onError(st, "MULTILINE_IMPLICIT_KEY", "Implicit keys of flow sequence pairs need to be on a single line");
                    break;
                  }
                }
              if (props.start < valueProps.found.offset - 1024)
                onError(valueProps.found, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit flow sequence key");
            }
          } else if (value) {
            if ("source" in value && value.source?.[0] === ":")
              onError(value, "MISSING_CHAR", `Missing space after : in ${fcName}`);
            else
              onError(valueProps.start, "MISSING_CHAR", `Missing , or : between ${fcName} items`);
          }
          const valueNode = value ? composeNode(ctx, value, valueProps, onError) : valueProps.found ? composeEmptyNode(ctx, valueProps.end, sep4, null, valueProps, onError) : null;
          if (valueNode) {
            if (isBlock(value))
              onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg);
          } else if (valueProps.comment) {
            if (keyNode.comment)
              keyNode.comment += "\n" + valueProps.comment;
            else
              keyNode.comment = valueProps.comment;
          }
          const pair = new Pair.Pair(keyNode, valueNode);
          if (ctx.options.keepSourceTokens)
            pair.srcToken = collItem;
          if (isMap2) {
            const map2 = coll;
            if (utilMapIncludes.mapIncludes(ctx, map2.items, keyNode))
              onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
            map2.items.push(pair);
          } else {
            const map2 = new YAMLMap.YAMLMap(ctx.schema);
            map2.flow = true;
            map2.items.push(pair);
            const endRange = (valueNode ?? keyNode).range;
            map2.range = [keyNode.range[0], endRange[1], endRange[2]];
            coll.items.push(map2);
          }
          offset = valueNode ? valueNode.range[2] : valueProps.end;
        }
      }
      const expectedEnd = isMap2 ? "}" : "]";
      const [ce, ...ee] = fc.end;
      let cePos = offset;
      if (ce?.source === expectedEnd)
        cePos = ce.offset + ce.source.length;
      else {
        const name = fcName[0].toUpperCase() + fcName.substring(1);
        const msg = atRoot ? `${name} must end with a ${expectedEnd}` : `${name} in block collection must be sufficiently indented and end with a ${expectedEnd}`;
        onError(offset, atRoot ? "MISSING_CHAR" : "BAD_INDENT", msg);
        if (ce && ce.source.length !== 1)
          ee.unshift(ce);
      }
      if (ee.length > 0) {
        const end = resolveEnd.resolveEnd(ee, cePos, ctx.options.strict, onError);
        if (end.comment) {
          if (coll.comment)
            coll.comment += "\n" + end.comment;
          else
            coll.comment = end.comment;
        }
        coll.range = [fc.offset, cePos, end.offset];
      } else {
        coll.range = [fc.offset, cePos, cePos];
      }
      return coll;
    }
    exports.resolveFlowCollection = resolveFlowCollection;
  }
});

// node_modules/yaml/dist/compose/compose-collection.js
var require_compose_collection = __commonJS({
  "node_modules/yaml/dist/compose/compose-collection.js"(exports) {
    "use strict";
    var identity = require_identity();
    var Scalar = require_Scalar();
    var YAMLMap = require_YAMLMap();
    var YAMLSeq = require_YAMLSeq();
    var resolveBlockMap = require_resolve_block_map();
    var resolveBlockSeq = require_resolve_block_seq();
    var resolveFlowCollection = require_resolve_flow_collection();
    function resolveCollection(CN, ctx, token, onError, tagName, tag) {
      const coll = token.type === "block-map" ? resolveBlockMap.resolveBlockMap(CN, ctx, token, onError, tag) : token.type === "block-seq" ? resolveBlockSeq.resolveBlockSeq(CN, ctx, token, onError, tag) : resolveFlowCollection.resolveFlowCollection(CN, ctx, token, onError, tag);
      const Coll = coll.constructor;
      if (tagName === "!" || tagName === Coll.tagName) {
        coll.tag = Coll.tagName;
        return coll;
      }
      if (tagName)
        coll.tag = tagName;
      return coll;
    }
    function composeCollection(CN, ctx, token, props, onError) {
      const tagToken = props.tag;
      const tagName = !tagToken ? null : ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg));
      if (token.type === "block-seq") {
        const { anchor, newlineAfterProp: nl } = props;
        const lastProp = anchor && tagToken ? anchor.offset > tagToken.offset ? anchor : tagToken : anchor ?? tagToken;
        if (lastProp && (!nl || nl.offset < lastProp.offset)) {
          const message = "Missing newline after block sequence props";
          onError(lastProp, "MISSING_CHAR", message);
        }
      }
      const expType = token.type === "block-map" ? "map" : token.type === "block-seq" ? "seq" : token.start.source === "{" ? "map" : "seq";
      if (!tagToken || !tagName || tagName === "!" || tagName === YAMLMap.YAMLMap.tagName && expType === "map" || tagName === YAMLSeq.YAMLSeq.tagName && expType === "seq") {
        return resolveCollection(CN, ctx, token, onError, tagName);
      }
      let tag = ctx.schema.tags.find((t) => t.tag === tagName && t.collection === expType);
      if (!tag) {
        const kt = ctx.schema.knownTags[tagName];
        if (kt?.collection === expType) {
          ctx.schema.tags.push(Object.assign({}, kt, { default: false }));
          tag = kt;
        } else {
          if (kt) {
            onError(tagToken, "BAD_COLLECTION_TYPE", `${kt.tag} used for ${expType} collection, but expects ${kt.collection ?? "scalar"}`, true);
          } else {
            onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, true);
          }
          return resolveCollection(CN, ctx, token, onError, tagName);
        }
      }
      const coll = resolveCollection(CN, ctx, token, onError, tagName, tag);
      const res = tag.resolve?.(coll, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg), ctx.options) ?? coll;
      const node = identity.isNode(res) ? res : new Scalar.Scalar(res);
      node.range = coll.range;
      node.tag = tagName;
      if (tag?.format)
        node.format = tag.format;
      return node;
    }
    exports.composeCollection = composeCollection;
  }
});

// node_modules/yaml/dist/compose/resolve-block-scalar.js
var require_resolve_block_scalar = __commonJS({
  "node_modules/yaml/dist/compose/resolve-block-scalar.js"(exports) {
    "use strict";
    var Scalar = require_Scalar();
    function resolveBlockScalar(ctx, scalar, onError) {
      const start = scalar.offset;
      const header = parseBlockScalarHeader(scalar, ctx.options.strict, onError);
      if (!header)
        return { value: "", type: null, comment: "", range: [start, start, start] };
      const type = header.mode === ">" ? Scalar.Scalar.BLOCK_FOLDED : Scalar.Scalar.BLOCK_LITERAL;
      const lines = scalar.source ? splitLines(scalar.source) : [];
      let chompStart = lines.length;
      for (let i = lines.length - 1; i >= 0; --i) {
        const content = lines[i][1];
        if (content === "" || content === "\r")
          chompStart = i;
        else
          break;
      }
      if (chompStart === 0) {
        const value2 = header.chomp === "+" && lines.length > 0 ? "\n".repeat(Math.max(1, lines.length - 1)) : "";
        let end2 = start + header.length;
        if (scalar.source)
          end2 += scalar.source.length;
        return { value: value2, type, comment: header.comment, range: [start, end2, end2] };
      }
      let trimIndent = scalar.indent + header.indent;
      let offset = scalar.offset + header.length;
      let contentStart = 0;
      for (let i = 0; i < chompStart; ++i) {
        const [indent, content] = lines[i];
        if (content === "" || content === "\r") {
          if (header.indent === 0 && indent.length > trimIndent)
            trimIndent = indent.length;
        } else {
          if (indent.length < trimIndent) {
            const message = "Block scalars with more-indented leading empty lines must use an explicit indentation indicator";
            onError(offset + indent.length, "MISSING_CHAR", message);
          }
          if (header.indent === 0)
            trimIndent = indent.length;
          contentStart = i;
          if (trimIndent === 0 && !ctx.atRoot) {
            const message = "Block scalar values in collections must be indented";
            onError(offset, "BAD_INDENT", message);
          }
          break;
        }
        offset += indent.length + content.length + 1;
      }
      for (let i = lines.length - 1; i >= chompStart; --i) {
        if (lines[i][0].length > trimIndent)
          chompStart = i + 1;
      }
      let value = "";
      let sep4 = "";
      let prevMoreIndented = false;
      for (let i = 0; i < contentStart; ++i)
        value += lines[i][0].slice(trimIndent) + "\n";
      for (let i = contentStart; i < chompStart; ++i) {
        let [indent, content] = lines[i];
        offset += indent.length + content.length + 1;
        const crlf = content[content.length - 1] === "\r";
        if (crlf)
          content = content.slice(0, -1);
        if (content && indent.length < trimIndent) {
          const src = header.indent ? "explicit indentation indicator" : "first line";
          const message = `Block scalar lines must not be less indented than their ${src}`;
          onError(offset - content.length - (crlf ? 2 : 1), "BAD_INDENT", message);
          indent = "";
        }
        if (type === Scalar.Scalar.BLOCK_LITERAL) {
          value += sep4 + indent.slice(trimIndent) + content;
          sep4 = "\n";
        } else if (indent.length > trimIndent || content[0] === "	") {
          if (sep4 === " ")
            sep4 = "\n";
          else if (!prevMoreIndented && sep4 === "\n")
            sep4 = "\n\n";
          value += sep4 + indent.slice(trimIndent) + content;
          sep4 = "\n";
          prevMoreIndented = true;
        } else if (content === "") {
          if (sep4 === "\n")
            value += "\n";
          else
            sep4 = "\n";
        } else {
          value += sep4 + content;
          sep4 = " ";
          prevMoreIndented = false;
        }
      }
      switch (header.chomp) {
        case "-":
          break;
        case "+":
          for (let i = chompStart; i < lines.length; ++i)
            value += "\n" + lines[i][0].slice(trimIndent);
          if (value[value.length - 1] !== "\n")
            value += "\n";
          break;
        default:
          value += "\n";
      }
      const end = start + header.length + scalar.source.length;
      return { value, type, comment: header.comment, range: [start, end, end] };
    }
    function parseBlockScalarHeader({ offset, props }, strict, onError) {
      if (props[0].type !== "block-scalar-header") {
        onError(props[0], "IMPOSSIBLE", "Block scalar header not found");
        return null;
      }
      const { source } = props[0];
      const mode = source[0];
      let indent = 0;
      let chomp = "";
      let error = -1;
      for (let i = 1; i < source.length; ++i) {
        const ch = source[i];
        if (!chomp && (ch === "-" || ch === "+"))
          chomp = ch;
        else {
          const n = Number(ch);
          if (!indent && n)
            indent = n;
          else if (error === -1)
            error = offset + i;
        }
      }
      if (error !== -1)
        onError(error, "UNEXPECTED_TOKEN", `Block scalar header includes extra characters: ${source}`);
      let hasSpace = false;
      let comment = "";
      let length = source.length;
      for (let i = 1; i < props.length; ++i) {
        const token = props[i];
        switch (token.type) {
          case "space":
            hasSpace = true;
          // fallthrough
          case "newline":
            length += token.source.length;
            break;
          case "comment":
            if (strict && !hasSpace) {
              const message = "Comments must be separated from other tokens by white space characters";
              onError(token, "MISSING_CHAR", message);
            }
            length += token.source.length;
            comment = token.source.substring(1);
            break;
          case "error":
            onError(token, "UNEXPECTED_TOKEN", token.message);
            length += token.source.length;
            break;
          /* istanbul ignore next should not happen */
          default: {
            const message = `Unexpected token in block scalar header: ${token.type}`;
            onError(token, "UNEXPECTED_TOKEN", message);
            const ts = token.source;
            if (ts && typeof ts === "string")
              length += ts.length;
          }
        }
      }
      return { mode, indent, chomp, comment, length };
    }
    function splitLines(source) {
      const split2 = source.split(/\n( *)/);
      const first = split2[0];
      const m = first.match(/^( *)/);
      const line0 = m?.[1] ? [m[1], first.slice(m[1].length)] : ["", first];
      const lines = [line0];
      for (let i = 1; i < split2.length; i += 2)
        lines.push([split2[i], split2[i + 1]]);
      return lines;
    }
    exports.resolveBlockScalar = resolveBlockScalar;
  }
});

// node_modules/yaml/dist/compose/resolve-flow-scalar.js
var require_resolve_flow_scalar = __commonJS({
  "node_modules/yaml/dist/compose/resolve-flow-scalar.js"(exports) {
    "use strict";
    var Scalar = require_Scalar();
    var resolveEnd = require_resolve_end();
    function resolveFlowScalar(scalar, strict, onError) {
      const { offset, type, source, end } = scalar;
      let _type;
      let value;
      const _onError = (rel, code, msg) => onError(offset + rel, code, msg);
      switch (type) {
        case "scalar":
          _type = Scalar.Scalar.PLAIN;
          value = plainValue(source, _onError);
          break;
        case "single-quoted-scalar":
          _type = Scalar.Scalar.QUOTE_SINGLE;
          value = singleQuotedValue(source, _onError);
          break;
        case "double-quoted-scalar":
          _type = Scalar.Scalar.QUOTE_DOUBLE;
          value = doubleQuotedValue(source, _onError);
          break;
        /* istanbul ignore next should not happen */
        default:
          onError(scalar, "UNEXPECTED_TOKEN", `Expected a flow scalar value, but found: ${type}`);
          return {
            value: "",
            type: null,
            comment: "",
            range: [offset, offset + source.length, offset + source.length]
          };
      }
      const valueEnd = offset + source.length;
      const re = resolveEnd.resolveEnd(end, valueEnd, strict, onError);
      return {
        value,
        type: _type,
        comment: re.comment,
        range: [offset, valueEnd, re.offset]
      };
    }
    function plainValue(source, onError) {
      let badChar = "";
      switch (source[0]) {
        /* istanbul ignore next should not happen */
        case "	":
          badChar = "a tab character";
          break;
        case ",":
          badChar = "flow indicator character ,";
          break;
        case "%":
          badChar = "directive indicator character %";
          break;
        case "|":
        case ">": {
          badChar = `block scalar indicator ${source[0]}`;
          break;
        }
        case "@":
        case "`": {
          badChar = `reserved character ${source[0]}`;
          break;
        }
      }
      if (badChar)
        onError(0, "BAD_SCALAR_START", `Plain value cannot start with ${badChar}`);
      return unfoldLines(source);
    }
    function singleQuotedValue(source, onError) {
      if (source[source.length - 1] !== "'" || source.length === 1)
        onError(source.length, "MISSING_CHAR", "Missing closing 'quote");
      return unfoldLines(source.slice(1, -1)).replace(/''/g, "'");
    }
    function unfoldLines(source) {
      const line = /(.*?)\r?\n/sy;
      let match = line.exec(source);
      if (!match)
        return source;
      let trimEnd, trimBoth;
      try {
        trimEnd = new RegExp("(?<![ 	])[ 	]+$");
        trimBoth = new RegExp("^[ 	]+|(?<![ 	])[ 	]+$", "g");
      } catch {
        trimEnd = /[ \t]+$/;
        trimBoth = /^[ \t]+|[ \t]+$/g;
      }
      let res = match[1].replace(trimEnd, "");
      let sep4 = " ";
      let pos = line.lastIndex;
      while (match = line.exec(source)) {
        const lm = match[1].replace(trimBoth, "");
        if (lm === "") {
          if (sep4 === "\n")
            res += sep4;
          else
            sep4 = "\n";
        } else {
          res += sep4 + lm;
          sep4 = " ";
        }
        pos = line.lastIndex;
      }
      const last = /[ \t]*(.*)/sy;
      last.lastIndex = pos;
      match = last.exec(source);
      return res + sep4 + (match?.[1] ?? "");
    }
    function doubleQuotedValue(source, onError) {
      let res = "";
      for (let i = 1; i < source.length - 1; ++i) {
        const ch = source[i];
        if (ch === "\r" && source[i + 1] === "\n")
          continue;
        if (ch === "\n") {
          const { fold: fold2, offset } = foldNewline(source, i);
          res += fold2;
          i = offset;
        } else if (ch === "\\") {
          let next = source[++i];
          const cc = escapeCodes[next];
          if (cc)
            res += cc;
          else if (next === "\n") {
            next = source[i + 1];
            while (next === " " || next === "	")
              next = source[++i + 1];
          } else if (next === "\r" && source[i + 1] === "\n") {
            next = source[++i + 1];
            while (next === " " || next === "	")
              next = source[++i + 1];
          } else if (next === "x" || next === "u" || next === "U") {
            const length = next === "x" ? 2 : next === "u" ? 4 : 8;
            res += parseCharCode(source, i + 1, length, onError);
            i += length;
          } else {
            const raw = source.substr(i - 1, 2);
            onError(i - 1, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`);
            res += raw;
          }
        } else if (ch === " " || ch === "	") {
          const wsStart = i;
          let next = source[i + 1];
          while (next === " " || next === "	")
            next = source[++i + 1];
          if (next !== "\n" && !(next === "\r" && source[i + 2] === "\n"))
            res += i > wsStart ? source.slice(wsStart, i + 1) : ch;
        } else {
          res += ch;
        }
      }
      if (source[source.length - 1] !== '"' || source.length === 1)
        onError(source.length, "MISSING_CHAR", 'Missing closing "quote');
      return res;
    }
    function foldNewline(source, offset) {
      let fold2 = "";
      let ch = source[offset + 1];
      while (ch === " " || ch === "	" || ch === "\n" || ch === "\r") {
        if (ch === "\r" && source[offset + 2] !== "\n")
          break;
        if (ch === "\n")
          fold2 += "\n";
        offset += 1;
        ch = source[offset + 1];
      }
      if (!fold2)
        fold2 = " ";
      return { fold: fold2, offset };
    }
    var escapeCodes = {
      "0": "\0",
      // null character
      a: "\x07",
      // bell character
      b: "\b",
      // backspace
      e: "\x1B",
      // escape character
      f: "\f",
      // form feed
      n: "\n",
      // line feed
      r: "\r",
      // carriage return
      t: "	",
      // horizontal tab
      v: "\v",
      // vertical tab
      N: "",
      // Unicode next line
      _: " ",
      // Unicode non-breaking space
      L: "\u2028",
      // Unicode line separator
      P: "\u2029",
      // Unicode paragraph separator
      " ": " ",
      '"': '"',
      "/": "/",
      "\\": "\\",
      "	": "	"
    };
    function parseCharCode(source, offset, length, onError) {
      const cc = source.substr(offset, length);
      const ok = cc.length === length && /^[0-9a-fA-F]+$/.test(cc);
      const code = ok ? parseInt(cc, 16) : NaN;
      try {
        return String.fromCodePoint(code);
      } catch {
        const raw = source.substr(offset - 2, length + 2);
        onError(offset - 2, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`);
        return raw;
      }
    }
    exports.resolveFlowScalar = resolveFlowScalar;
  }
});

// node_modules/yaml/dist/compose/compose-scalar.js
var require_compose_scalar = __commonJS({
  "node_modules/yaml/dist/compose/compose-scalar.js"(exports) {
    "use strict";
    var identity = require_identity();
    var Scalar = require_Scalar();
    var resolveBlockScalar = require_resolve_block_scalar();
    var resolveFlowScalar = require_resolve_flow_scalar();
    function composeScalar(ctx, token, tagToken, onError) {
      const { value, type, comment, range } = token.type === "block-scalar" ? resolveBlockScalar.resolveBlockScalar(ctx, token, onError) : resolveFlowScalar.resolveFlowScalar(token, ctx.options.strict, onError);
      const tagName = tagToken ? ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg)) : null;
      let tag;
      if (ctx.options.stringKeys && ctx.atKey) {
        tag = ctx.schema[identity.SCALAR];
      } else if (tagName)
        tag = findScalarTagByName(ctx.schema, value, tagName, tagToken, onError);
      else if (token.type === "scalar")
        tag = findScalarTagByTest(ctx, value, token, onError);
      else
        tag = ctx.schema[identity.SCALAR];
      let scalar;
      try {
        const res = tag.resolve(value, (msg) => onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg), ctx.options);
        scalar = identity.isScalar(res) ? res : new Scalar.Scalar(res);
      } catch (error) {
        const msg = error instanceof Error ? error.message : String(error);
        onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg);
        scalar = new Scalar.Scalar(value);
      }
      scalar.range = range;
      scalar.source = value;
      if (type)
        scalar.type = type;
      if (tagName)
        scalar.tag = tagName;
      if (tag.format)
        scalar.format = tag.format;
      if (comment)
        scalar.comment = comment;
      return scalar;
    }
    function findScalarTagByName(schema, value, tagName, tagToken, onError) {
      if (tagName === "!")
        return schema[identity.SCALAR];
      const matchWithTest = [];
      for (const tag of schema.tags) {
        if (!tag.collection && tag.tag === tagName) {
          if (tag.default && tag.test)
            matchWithTest.push(tag);
          else
            return tag;
        }
      }
      for (const tag of matchWithTest)
        if (tag.test?.test(value))
          return tag;
      const kt = schema.knownTags[tagName];
      if (kt && !kt.collection) {
        schema.tags.push(Object.assign({}, kt, { default: false, test: void 0 }));
        return kt;
      }
      onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, tagName !== "tag:yaml.org,2002:str");
      return schema[identity.SCALAR];
    }
    function findScalarTagByTest({ atKey, directives, schema }, value, token, onError) {
      const tag = schema.tags.find((tag2) => (tag2.default === true || atKey && tag2.default === "key") && tag2.test?.test(value)) || schema[identity.SCALAR];
      if (schema.compat) {
        const compat = schema.compat.find((tag2) => tag2.default && tag2.test?.test(value)) ?? schema[identity.SCALAR];
        if (tag.tag !== compat.tag) {
          const ts = directives.tagString(tag.tag);
          const cs = directives.tagString(compat.tag);
          const msg = `Value may be parsed as either ${ts} or ${cs}`;
          onError(token, "TAG_RESOLVE_FAILED", msg, true);
        }
      }
      return tag;
    }
    exports.composeScalar = composeScalar;
  }
});

// node_modules/yaml/dist/compose/util-empty-scalar-position.js
var require_util_empty_scalar_position = __commonJS({
  "node_modules/yaml/dist/compose/util-empty-scalar-position.js"(exports) {
    "use strict";
    function emptyScalarPosition(offset, before, pos) {
      if (before) {
        pos ?? (pos = before.length);
        for (let i = pos - 1; i >= 0; --i) {
          let st = before[i];
          switch (st.type) {
            case "space":
            case "comment":
            case "newline":
              offset -= st.source.length;
              continue;
          }
          st = before[++i];
          while (st?.type === "space") {
            offset += st.source.length;
            st = before[++i];
          }
          break;
        }
      }
      return offset;
    }
    exports.emptyScalarPosition = emptyScalarPosition;
  }
});

// node_modules/yaml/dist/compose/compose-node.js
var require_compose_node = __commonJS({
  "node_modules/yaml/dist/compose/compose-node.js"(exports) {
    "use strict";
    var Alias = require_Alias();
    var identity = require_identity();
    var composeCollection = require_compose_collection();
    var composeScalar = require_compose_scalar();
    var resolveEnd = require_resolve_end();
    var utilEmptyScalarPosition = require_util_empty_scalar_position();
    var CN = { composeNode, composeEmptyNode };
    function composeNode(ctx, token, props, onError) {
      const atKey = ctx.atKey;
      const { spaceBefore, comment, anchor, tag } = props;
      let node;
      let isSrcToken = true;
      switch (token.type) {
        case "alias":
          node = composeAlias(ctx, token, onError);
          if (anchor || tag)
            onError(token, "ALIAS_PROPS", "An alias node must not specify any properties");
          break;
        case "scalar":
        case "single-quoted-scalar":
        case "double-quoted-scalar":
        case "block-scalar":
          node = composeScalar.composeScalar(ctx, token, tag, onError);
          if (anchor)
            node.anchor = anchor.source.substring(1);
          break;
        case "block-map":
        case "block-seq":
        case "flow-collection":
          try {
            node = composeCollection.composeCollection(CN, ctx, token, props, onError);
            if (anchor)
              node.anchor = anchor.source.substring(1);
          } catch (error) {
            const message = error instanceof Error ? error.message : String(error);
            onError(token, "RESOURCE_EXHAUSTION", message);
          }
          break;
        default: {
          const message = token.type === "error" ? token.message : `Unsupported token (type: ${token.type})`;
          onError(token, "UNEXPECTED_TOKEN", message);
          isSrcToken = false;
        }
      }
      node ?? (node = composeEmptyNode(ctx, token.offset, void 0, null, props, onError));
      if (anchor && node.anchor === "")
        onError(anchor, "BAD_ALIAS", "Anchor cannot be an empty string");
      if (atKey && ctx.options.stringKeys && (!identity.isScalar(node) || typeof node.value !== "string" || node.tag && node.tag !== "tag:yaml.org,2002:str")) {
        const msg = "With stringKeys, all keys must be strings";
        onError(tag ?? token, "NON_STRING_KEY", msg);
      }
      if (spaceBefore)
        node.spaceBefore = true;
      if (comment) {
        if (token.type === "scalar" && token.source === "")
          node.comment = comment;
        else
          node.commentBefore = comment;
      }
      if (ctx.options.keepSourceTokens && isSrcToken)
        node.srcToken = token;
      return node;
    }
    function composeEmptyNode(ctx, offset, before, pos, { spaceBefore, comment, anchor, tag, end }, onError) {
      const token = {
        type: "scalar",
        offset: utilEmptyScalarPosition.emptyScalarPosition(offset, before, pos),
        indent: -1,
        source: ""
      };
      const node = composeScalar.composeScalar(ctx, token, tag, onError);
      if (anchor) {
        node.anchor = anchor.source.substring(1);
        if (node.anchor === "")
          onError(anchor, "BAD_ALIAS", "Anchor cannot be an empty string");
      }
      if (spaceBefore)
        node.spaceBefore = true;
      if (comment) {
        node.comment = comment;
        node.range[2] = end;
      }
      return node;
    }
    function composeAlias({ options: options2 }, { offset, source, end }, onError) {
      const alias = new Alias.Alias(source.substring(1));
      if (alias.source === "")
        onError(offset, "BAD_ALIAS", "Alias cannot be an empty string");
      if (alias.source.endsWith(":"))
        onError(offset + source.length - 1, "BAD_ALIAS", "Alias ending in : is ambiguous", true);
      const valueEnd = offset + source.length;
      const re = resolveEnd.resolveEnd(end, valueEnd, options2.strict, onError);
      alias.range = [offset, valueEnd, re.offset];
      if (re.comment)
        alias.comment = re.comment;
      return alias;
    }
    exports.composeEmptyNode = composeEmptyNode;
    exports.composeNode = composeNode;
  }
});

// node_modules/yaml/dist/compose/compose-doc.js
var require_compose_doc = __commonJS({
  "node_modules/yaml/dist/compose/compose-doc.js"(exports) {
    "use strict";
    var Document = require_Document();
    var composeNode = require_compose_node();
    var resolveEnd = require_resolve_end();
    var resolveProps = require_resolve_props();
    function composeDoc(options2, directives, { offset, start, value, end }, onError) {
      const opts = Object.assign({ _directives: directives }, options2);
      const doc = new Document.Document(void 0, opts);
      const ctx = {
        atKey: false,
        atRoot: true,
        directives: doc.directives,
        options: doc.options,
        schema: doc.schema
      };
      const props = resolveProps.resolveProps(start, {
        indicator: "doc-start",
        next: value ?? end?.[0],
        offset,
        onError,
        parentIndent: 0,
        startOnNewline: true
      });
      if (props.found) {
        doc.directives.docStart = true;
        if (value && (value.type === "block-map" || value.type === "block-seq") && !props.hasNewline)
          onError(props.end, "MISSING_CHAR", "Block collection cannot start on same line with directives-end marker");
      }
      doc.contents = value ? composeNode.composeNode(ctx, value, props, onError) : composeNode.composeEmptyNode(ctx, props.end, start, null, props, onError);
      const contentEnd = doc.contents.range[2];
      const re = resolveEnd.resolveEnd(end, contentEnd, false, onError);
      if (re.comment)
        doc.comment = re.comment;
      doc.range = [offset, contentEnd, re.offset];
      return doc;
    }
    exports.composeDoc = composeDoc;
  }
});

// node_modules/yaml/dist/compose/composer.js
var require_composer = __commonJS({
  "node_modules/yaml/dist/compose/composer.js"(exports) {
    "use strict";
    var node_process = __require("process");
    var directives = require_directives();
    var Document = require_Document();
    var errors = require_errors();
    var identity = require_identity();
    var composeDoc = require_compose_doc();
    var resolveEnd = require_resolve_end();
    function getErrorPos(src) {
      if (typeof src === "number")
        return [src, src + 1];
      if (Array.isArray(src))
        return src.length === 2 ? src : [src[0], src[1]];
      const { offset, source } = src;
      return [offset, offset + (typeof source === "string" ? source.length : 1)];
    }
    function parsePrelude(prelude) {
      let comment = "";
      let atComment = false;
      let afterEmptyLine = false;
      for (let i = 0; i < prelude.length; ++i) {
        const source = prelude[i];
        switch (source[0]) {
          case "#":
            comment += (comment === "" ? "" : afterEmptyLine ? "\n\n" : "\n") + (source.substring(1) || " ");
            atComment = true;
            afterEmptyLine = false;
            break;
          case "%":
            if (prelude[i + 1]?.[0] !== "#")
              i += 1;
            atComment = false;
            break;
          default:
            if (!atComment)
              afterEmptyLine = true;
            atComment = false;
        }
      }
      return { comment, afterEmptyLine };
    }
    var Composer2 = class {
      constructor(options2 = {}) {
        this.doc = null;
        this.atDirectives = false;
        this.prelude = [];
        this.errors = [];
        this.warnings = [];
        this.onError = (source, code, message, warning) => {
          const pos = getErrorPos(source);
          if (warning)
            this.warnings.push(new errors.YAMLWarning(pos, code, message));
          else
            this.errors.push(new errors.YAMLParseError(pos, code, message));
        };
        this.directives = new directives.Directives({ version: options2.version || "1.2" });
        this.options = options2;
      }
      decorate(doc, afterDoc) {
        const { comment, afterEmptyLine } = parsePrelude(this.prelude);
        if (comment) {
          const dc = doc.contents;
          if (afterDoc) {
            doc.comment = doc.comment ? `${doc.comment}
${comment}` : comment;
          } else if (afterEmptyLine || doc.directives.docStart || !dc) {
            doc.commentBefore = comment;
          } else if (identity.isCollection(dc) && !dc.flow && dc.items.length > 0) {
            let it = dc.items[0];
            if (identity.isPair(it))
              it = it.key;
            const cb = it.commentBefore;
            it.commentBefore = cb ? `${comment}
${cb}` : comment;
          } else {
            const cb = dc.commentBefore;
            dc.commentBefore = cb ? `${comment}
${cb}` : comment;
          }
        }
        if (afterDoc) {
          for (let i = 0; i < this.errors.length; ++i)
            doc.errors.push(this.errors[i]);
          for (let i = 0; i < this.warnings.length; ++i)
            doc.warnings.push(this.warnings[i]);
        } else {
          doc.errors = this.errors;
          doc.warnings = this.warnings;
        }
        this.prelude = [];
        this.errors = [];
        this.warnings = [];
      }
      /**
       * Current stream status information.
       *
       * Mostly useful at the end of input for an empty stream.
       */
      streamInfo() {
        return {
          comment: parsePrelude(this.prelude).comment,
          directives: this.directives,
          errors: this.errors,
          warnings: this.warnings
        };
      }
      /**
       * Compose tokens into documents.
       *
       * @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
       * @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
       */
      *compose(tokens, forceDoc = false, endOffset = -1) {
        for (const token of tokens)
          yield* this.next(token);
        yield* this.end(forceDoc, endOffset);
      }
      /** Advance the composer by one CST token. */
      *next(token) {
        if (node_process.env.LOG_STREAM)
          console.dir(token, { depth: null });
        switch (token.type) {
          case "directive":
            this.directives.add(token.source, (offset, message, warning) => {
              const pos = getErrorPos(token);
              pos[0] += offset;
              this.onError(pos, "BAD_DIRECTIVE", message, warning);
            });
            this.prelude.push(token.source);
            this.atDirectives = true;
            break;
          case "document": {
            const doc = composeDoc.composeDoc(this.options, this.directives, token, this.onError);
            if (this.atDirectives && !doc.directives.docStart)
              this.onError(token, "MISSING_CHAR", "Missing directives-end/doc-start indicator line");
            this.decorate(doc, false);
            if (this.doc)
              yield this.doc;
            this.doc = doc;
            this.atDirectives = false;
            break;
          }
          case "byte-order-mark":
          case "space":
            break;
          case "comment":
          case "newline":
            this.prelude.push(token.source);
            break;
          case "error": {
            const msg = token.source ? `${token.message}: ${JSON.stringify(token.source)}` : token.message;
            const error = new errors.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", msg);
            if (this.atDirectives || !this.doc)
              this.errors.push(error);
            else
              this.doc.errors.push(error);
            break;
          }
          case "doc-end": {
            if (!this.doc) {
              const msg = "Unexpected doc-end without preceding document";
              this.errors.push(new errors.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", msg));
              break;
            }
            this.doc.directives.docEnd = true;
            const end = resolveEnd.resolveEnd(token.end, token.offset + token.source.length, this.doc.options.strict, this.onError);
            this.decorate(this.doc, true);
            if (end.comment) {
              const dc = this.doc.comment;
              this.doc.comment = dc ? `${dc}
${end.comment}` : end.comment;
            }
            this.doc.range[2] = end.offset;
            break;
          }
          default:
            this.errors.push(new errors.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", `Unsupported token ${token.type}`));
        }
      }
      /**
       * Call at end of input to yield any remaining document.
       *
       * @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
       * @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
       */
      *end(forceDoc = false, endOffset = -1) {
        if (this.doc) {
          this.decorate(this.doc, true);
          yield this.doc;
          this.doc = null;
        } else if (forceDoc) {
          const opts = Object.assign({ _directives: this.directives }, this.options);
          const doc = new Document.Document(void 0, opts);
          if (this.atDirectives)
            this.onError(endOffset, "MISSING_CHAR", "Missing directives-end indicator line");
          doc.range = [0, endOffset, endOffset];
          this.decorate(doc, false);
          yield doc;
        }
      }
    };
    exports.Composer = Composer2;
  }
});

// node_modules/yaml/dist/parse/cst-scalar.js
var require_cst_scalar = __commonJS({
  "node_modules/yaml/dist/parse/cst-scalar.js"(exports) {
    "use strict";
    var resolveBlockScalar = require_resolve_block_scalar();
    var resolveFlowScalar = require_resolve_flow_scalar();
    var errors = require_errors();
    var stringifyString = require_stringifyString();
    function resolveAsScalar(token, strict = true, onError) {
      if (token) {
        const _onError = (pos, code, message) => {
          const offset = typeof pos === "number" ? pos : Array.isArray(pos) ? pos[0] : pos.offset;
          if (onError)
            onError(offset, code, message);
          else
            throw new errors.YAMLParseError([offset, offset + 1], code, message);
        };
        switch (token.type) {
          case "scalar":
          case "single-quoted-scalar":
          case "double-quoted-scalar":
            return resolveFlowScalar.resolveFlowScalar(token, strict, _onError);
          case "block-scalar":
            return resolveBlockScalar.resolveBlockScalar({ options: { strict } }, token, _onError);
        }
      }
      return null;
    }
    function createScalarToken(value, context) {
      const { implicitKey = false, indent, inFlow = false, offset = -1, type = "PLAIN" } = context;
      const source = stringifyString.stringifyString({ type, value }, {
        implicitKey,
        indent: indent > 0 ? " ".repeat(indent) : "",
        inFlow,
        options: { blockQuote: true, lineWidth: -1 }
      });
      const end = context.end ?? [
        { type: "newline", offset: -1, indent, source: "\n" }
      ];
      switch (source[0]) {
        case "|":
        case ">": {
          const he = source.indexOf("\n");
          const head = source.substring(0, he);
          const body = source.substring(he + 1) + "\n";
          const props = [
            { type: "block-scalar-header", offset, indent, source: head }
          ];
          if (!addEndtoBlockProps(props, end))
            props.push({ type: "newline", offset: -1, indent, source: "\n" });
          return { type: "block-scalar", offset, indent, props, source: body };
        }
        case '"':
          return { type: "double-quoted-scalar", offset, indent, source, end };
        case "'":
          return { type: "single-quoted-scalar", offset, indent, source, end };
        default:
          return { type: "scalar", offset, indent, source, end };
      }
    }
    function setScalarValue(token, value, context = {}) {
      let { afterKey = false, implicitKey = false, inFlow = false, type } = context;
      let indent = "indent" in token ? token.indent : null;
      if (afterKey && typeof indent === "number")
        indent += 2;
      if (!type)
        switch (token.type) {
          case "single-quoted-scalar":
            type = "QUOTE_SINGLE";
            break;
          case "double-quoted-scalar":
            type = "QUOTE_DOUBLE";
            break;
          case "block-scalar": {
            const header = token.props[0];
            if (header.type !== "block-scalar-header")
              throw new Error("Invalid block scalar header");
            type = header.source[0] === ">" ? "BLOCK_FOLDED" : "BLOCK_LITERAL";
            break;
          }
          default:
            type = "PLAIN";
        }
      const source = stringifyString.stringifyString({ type, value }, {
        implicitKey: implicitKey || indent === null,
        indent: indent !== null && indent > 0 ? " ".repeat(indent) : "",
        inFlow,
        options: { blockQuote: true, lineWidth: -1 }
      });
      switch (source[0]) {
        case "|":
        case ">":
          setBlockScalarValue(token, source);
          break;
        case '"':
          setFlowScalarValue(token, source, "double-quoted-scalar");
          break;
        case "'":
          setFlowScalarValue(token, source, "single-quoted-scalar");
          break;
        default:
          setFlowScalarValue(token, source, "scalar");
      }
    }
    function setBlockScalarValue(token, source) {
      const he = source.indexOf("\n");
      const head = source.substring(0, he);
      const body = source.substring(he + 1) + "\n";
      if (token.type === "block-scalar") {
        const header = token.props[0];
        if (header.type !== "block-scalar-header")
          throw new Error("Invalid block scalar header");
        header.source = head;
        token.source = body;
      } else {
        const { offset } = token;
        const indent = "indent" in token ? token.indent : -1;
        const props = [
          { type: "block-scalar-header", offset, indent, source: head }
        ];
        if (!addEndtoBlockProps(props, "end" in token ? token.end : void 0))
          props.push({ type: "newline", offset: -1, indent, source: "\n" });
        for (const key of Object.keys(token))
          if (key !== "type" && key !== "offset")
            delete token[key];
        Object.assign(token, { type: "block-scalar", indent, props, source: body });
      }
    }
    function addEndtoBlockProps(props, end) {
      if (end)
        for (const st of end)
          switch (st.type) {
            case "space":
            case "comment":
              props.push(st);
              break;
            case "newline":
              props.push(st);
              return true;
          }
      return false;
    }
    function setFlowScalarValue(token, source, type) {
      switch (token.type) {
        case "scalar":
        case "double-quoted-scalar":
        case "single-quoted-scalar":
          token.type = type;
          token.source = source;
          break;
        case "block-scalar": {
          const end = token.props.slice(1);
          let oa = source.length;
          if (token.props[0].type === "block-scalar-header")
            oa -= token.props[0].source.length;
          for (const tok of end)
            tok.offset += oa;
          delete token.props;
          Object.assign(token, { type, source, end });
          break;
        }
        case "block-map":
        case "block-seq": {
          const offset = token.offset + source.length;
          const nl = { type: "newline", offset, indent: token.indent, source: "\n" };
          delete token.items;
          Object.assign(token, { type, source, end: [nl] });
          break;
        }
        default: {
          const indent = "indent" in token ? token.indent : -1;
          const end = "end" in token && Array.isArray(token.end) ? token.end.filter((st) => st.type === "space" || st.type === "comment" || st.type === "newline") : [];
          for (const key of Object.keys(token))
            if (key !== "type" && key !== "offset")
              delete token[key];
          Object.assign(token, { type, indent, source, end });
        }
      }
    }
    exports.createScalarToken = createScalarToken;
    exports.resolveAsScalar = resolveAsScalar;
    exports.setScalarValue = setScalarValue;
  }
});

// node_modules/yaml/dist/parse/cst-stringify.js
var require_cst_stringify = __commonJS({
  "node_modules/yaml/dist/parse/cst-stringify.js"(exports) {
    "use strict";
    var stringify = (cst) => "type" in cst ? stringifyToken(cst) : stringifyItem(cst);
    function stringifyToken(token) {
      switch (token.type) {
        case "block-scalar": {
          let res = "";
          for (const tok of token.props)
            res += stringifyToken(tok);
          return res + token.source;
        }
        case "block-map":
        case "block-seq": {
          let res = "";
          for (const item of token.items)
            res += stringifyItem(item);
          return res;
        }
        case "flow-collection": {
          let res = token.start.source;
          for (const item of token.items)
            res += stringifyItem(item);
          for (const st of token.end)
            res += st.source;
          return res;
        }
        case "document": {
          let res = stringifyItem(token);
          if (token.end)
            for (const st of token.end)
              res += st.source;
          return res;
        }
        default: {
          let res = token.source;
          if ("end" in token && token.end)
            for (const st of token.end)
              res += st.source;
          return res;
        }
      }
    }
    function stringifyItem({ start, key, sep: sep4, value }) {
      let res = "";
      for (const st of start)
        res += st.source;
      if (key)
        res += stringifyToken(key);
      if (sep4)
        for (const st of sep4)
          res += st.source;
      if (value)
        res += stringifyToken(value);
      return res;
    }
    exports.stringify = stringify;
  }
});

// node_modules/yaml/dist/parse/cst-visit.js
var require_cst_visit = __commonJS({
  "node_modules/yaml/dist/parse/cst-visit.js"(exports) {
    "use strict";
    var BREAK = /* @__PURE__ */ Symbol("break visit");
    var SKIP = /* @__PURE__ */ Symbol("skip children");
    var REMOVE = /* @__PURE__ */ Symbol("remove item");
    function visit(cst, visitor) {
      if ("type" in cst && cst.type === "document")
        cst = { start: cst.start, value: cst.value };
      _visit(Object.freeze([]), cst, visitor);
    }
    visit.BREAK = BREAK;
    visit.SKIP = SKIP;
    visit.REMOVE = REMOVE;
    visit.itemAtPath = (cst, path) => {
      let item = cst;
      for (const [field, index] of path) {
        const tok = item?.[field];
        if (tok && "items" in tok) {
          item = tok.items[index];
        } else
          return void 0;
      }
      return item;
    };
    visit.parentCollection = (cst, path) => {
      const parent = visit.itemAtPath(cst, path.slice(0, -1));
      const field = path[path.length - 1][0];
      const coll = parent?.[field];
      if (coll && "items" in coll)
        return coll;
      throw new Error("Parent collection not found");
    };
    function _visit(path, item, visitor) {
      let ctrl = visitor(item, path);
      if (typeof ctrl === "symbol")
        return ctrl;
      for (const field of ["key", "value"]) {
        const token = item[field];
        if (token && "items" in token) {
          for (let i = 0; i < token.items.length; ++i) {
            const ci = _visit(Object.freeze(path.concat([[field, i]])), token.items[i], visitor);
            if (typeof ci === "number")
              i = ci - 1;
            else if (ci === BREAK)
              return BREAK;
            else if (ci === REMOVE) {
              token.items.splice(i, 1);
              i -= 1;
            }
          }
          if (typeof ctrl === "function" && field === "key")
            ctrl = ctrl(item, path);
        }
      }
      return typeof ctrl === "function" ? ctrl(item, path) : ctrl;
    }
    exports.visit = visit;
  }
});

// node_modules/yaml/dist/parse/cst.js
var require_cst = __commonJS({
  "node_modules/yaml/dist/parse/cst.js"(exports) {
    "use strict";
    var cstScalar = require_cst_scalar();
    var cstStringify = require_cst_stringify();
    var cstVisit = require_cst_visit();
    var BOM = "\uFEFF";
    var DOCUMENT = "";
    var FLOW_END = "";
    var SCALAR = "";
    var isCollection = (token) => !!token && "items" in token;
    var isScalar2 = (token) => !!token && (token.type === "scalar" || token.type === "single-quoted-scalar" || token.type === "double-quoted-scalar" || token.type === "block-scalar");
    function prettyToken(token) {
      switch (token) {
        case BOM:
          return "<BOM>";
        case DOCUMENT:
          return "<DOC>";
        case FLOW_END:
          return "<FLOW_END>";
        case SCALAR:
          return "<SCALAR>";
        default:
          return JSON.stringify(token);
      }
    }
    function tokenType(source) {
      switch (source) {
        case BOM:
          return "byte-order-mark";
        case DOCUMENT:
          return "doc-mode";
        case FLOW_END:
          return "flow-error-end";
        case SCALAR:
          return "scalar";
        case "---":
          return "doc-start";
        case "...":
          return "doc-end";
        case "":
        case "\n":
        case "\r\n":
          return "newline";
        case "-":
          return "seq-item-ind";
        case "?":
          return "explicit-key-ind";
        case ":":
          return "map-value-ind";
        case "{":
          return "flow-map-start";
        case "}":
          return "flow-map-end";
        case "[":
          return "flow-seq-start";
        case "]":
          return "flow-seq-end";
        case ",":
          return "comma";
      }
      switch (source[0]) {
        case " ":
        case "	":
          return "space";
        case "#":
          return "comment";
        case "%":
          return "directive-line";
        case "*":
          return "alias";
        case "&":
          return "anchor";
        case "!":
          return "tag";
        case "'":
          return "single-quoted-scalar";
        case '"':
          return "double-quoted-scalar";
        case "|":
        case ">":
          return "block-scalar-header";
      }
      return null;
    }
    exports.createScalarToken = cstScalar.createScalarToken;
    exports.resolveAsScalar = cstScalar.resolveAsScalar;
    exports.setScalarValue = cstScalar.setScalarValue;
    exports.stringify = cstStringify.stringify;
    exports.visit = cstVisit.visit;
    exports.BOM = BOM;
    exports.DOCUMENT = DOCUMENT;
    exports.FLOW_END = FLOW_END;
    exports.SCALAR = SCALAR;
    exports.isCollection = isCollection;
    exports.isScalar = isScalar2;
    exports.prettyToken = prettyToken;
    exports.tokenType = tokenType;
  }
});

// node_modules/yaml/dist/parse/lexer.js
var require_lexer = __commonJS({
  "node_modules/yaml/dist/parse/lexer.js"(exports) {
    "use strict";
    var cst = require_cst();
    function isEmpty(ch) {
      switch (ch) {
        case void 0:
        case " ":
        case "\n":
        case "\r":
        case "	":
          return true;
        default:
          return false;
      }
    }
    var hexDigits = new Set("0123456789ABCDEFabcdef");
    var tagChars = new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()");
    var flowIndicatorChars = new Set(",[]{}");
    var invalidAnchorChars = new Set(" ,[]{}\n\r	");
    var isNotAnchorChar = (ch) => !ch || invalidAnchorChars.has(ch);
    var Lexer = class {
      constructor() {
        this.atEnd = false;
        this.blockScalarIndent = -1;
        this.blockScalarKeep = false;
        this.buffer = "";
        this.flowKey = false;
        this.flowLevel = 0;
        this.indentNext = 0;
        this.indentValue = 0;
        this.lineEndPos = null;
        this.next = null;
        this.pos = 0;
      }
      /**
       * Generate YAML tokens from the `source` string. If `incomplete`,
       * a part of the last line may be left as a buffer for the next call.
       *
       * @returns A generator of lexical tokens
       */
      *lex(source, incomplete = false) {
        if (source) {
          if (typeof source !== "string")
            throw TypeError("source is not a string");
          this.buffer = this.buffer ? this.buffer + source : source;
          this.lineEndPos = null;
        }
        this.atEnd = !incomplete;
        let next = this.next ?? "stream";
        while (next && (incomplete || this.hasChars(1)))
          next = yield* this.parseNext(next);
      }
      atLineEnd() {
        let i = this.pos;
        let ch = this.buffer[i];
        while (ch === " " || ch === "	")
          ch = this.buffer[++i];
        if (!ch || ch === "#" || ch === "\n")
          return true;
        if (ch === "\r")
          return this.buffer[i + 1] === "\n";
        return false;
      }
      charAt(n) {
        return this.buffer[this.pos + n];
      }
      continueScalar(offset) {
        let ch = this.buffer[offset];
        if (this.indentNext > 0) {
          let indent = 0;
          while (ch === " ")
            ch = this.buffer[++indent + offset];
          if (ch === "\r") {
            const next = this.buffer[indent + offset + 1];
            if (next === "\n" || !next && !this.atEnd)
              return offset + indent + 1;
          }
          return ch === "\n" || indent >= this.indentNext || !ch && !this.atEnd ? offset + indent : -1;
        }
        if (ch === "-" || ch === ".") {
          const dt = this.buffer.substr(offset, 3);
          if ((dt === "---" || dt === "...") && isEmpty(this.buffer[offset + 3]))
            return -1;
        }
        return offset;
      }
      getLine() {
        let end = this.lineEndPos;
        if (typeof end !== "number" || end !== -1 && end < this.pos) {
          end = this.buffer.indexOf("\n", this.pos);
          this.lineEndPos = end;
        }
        if (end === -1)
          return this.atEnd ? this.buffer.substring(this.pos) : null;
        if (this.buffer[end - 1] === "\r")
          end -= 1;
        return this.buffer.substring(this.pos, end);
      }
      hasChars(n) {
        return this.pos + n <= this.buffer.length;
      }
      setNext(state) {
        this.buffer = this.buffer.substring(this.pos);
        this.pos = 0;
        this.lineEndPos = null;
        this.next = state;
        return null;
      }
      peek(n) {
        return this.buffer.substr(this.pos, n);
      }
      *parseNext(next) {
        switch (next) {
          case "stream":
            return yield* this.parseStream();
          case "line-start":
            return yield* this.parseLineStart();
          case "block-start":
            return yield* this.parseBlockStart();
          case "doc":
            return yield* this.parseDocument();
          case "flow":
            return yield* this.parseFlowCollection();
          case "quoted-scalar":
            return yield* this.parseQuotedScalar();
          case "block-scalar":
            return yield* this.parseBlockScalar();
          case "plain-scalar":
            return yield* this.parsePlainScalar();
        }
      }
      *parseStream() {
        let line = this.getLine();
        if (line === null)
          return this.setNext("stream");
        if (line[0] === cst.BOM) {
          yield* this.pushCount(1);
          line = line.substring(1);
        }
        if (line[0] === "%") {
          let dirEnd = line.length;
          let cs = line.indexOf("#");
          while (cs !== -1) {
            const ch = line[cs - 1];
            if (ch === " " || ch === "	") {
              dirEnd = cs - 1;
              break;
            } else {
              cs = line.indexOf("#", cs + 1);
            }
          }
          while (true) {
            const ch = line[dirEnd - 1];
            if (ch === " " || ch === "	")
              dirEnd -= 1;
            else
              break;
          }
          const n = (yield* this.pushCount(dirEnd)) + (yield* this.pushSpaces(true));
          yield* this.pushCount(line.length - n);
          this.pushNewline();
          return "stream";
        }
        if (this.atLineEnd()) {
          const sp = yield* this.pushSpaces(true);
          yield* this.pushCount(line.length - sp);
          yield* this.pushNewline();
          return "stream";
        }
        yield cst.DOCUMENT;
        return yield* this.parseLineStart();
      }
      *parseLineStart() {
        const ch = this.charAt(0);
        if (!ch && !this.atEnd)
          return this.setNext("line-start");
        if (ch === "-" || ch === ".") {
          if (!this.atEnd && !this.hasChars(4))
            return this.setNext("line-start");
          const s = this.peek(3);
          if ((s === "---" || s === "...") && isEmpty(this.charAt(3))) {
            yield* this.pushCount(3);
            this.indentValue = 0;
            this.indentNext = 0;
            return s === "---" ? "doc" : "stream";
          }
        }
        this.indentValue = yield* this.pushSpaces(false);
        if (this.indentNext > this.indentValue && !isEmpty(this.charAt(1)))
          this.indentNext = this.indentValue;
        return yield* this.parseBlockStart();
      }
      *parseBlockStart() {
        const [ch0, ch1] = this.peek(2);
        if (!ch1 && !this.atEnd)
          return this.setNext("block-start");
        if ((ch0 === "-" || ch0 === "?" || ch0 === ":") && isEmpty(ch1)) {
          const n = (yield* this.pushCount(1)) + (yield* this.pushSpaces(true));
          this.indentNext = this.indentValue + 1;
          this.indentValue += n;
          return "block-start";
        }
        return "doc";
      }
      *parseDocument() {
        yield* this.pushSpaces(true);
        const line = this.getLine();
        if (line === null)
          return this.setNext("doc");
        let n = yield* this.pushIndicators();
        switch (line[n]) {
          case "#":
            yield* this.pushCount(line.length - n);
          // fallthrough
          case void 0:
            yield* this.pushNewline();
            return yield* this.parseLineStart();
          case "{":
          case "[":
            yield* this.pushCount(1);
            this.flowKey = false;
            this.flowLevel = 1;
            return "flow";
          case "}":
          case "]":
            yield* this.pushCount(1);
            return "doc";
          case "*":
            yield* this.pushUntil(isNotAnchorChar);
            return "doc";
          case '"':
          case "'":
            return yield* this.parseQuotedScalar();
          case "|":
          case ">":
            n += yield* this.parseBlockScalarHeader();
            n += yield* this.pushSpaces(true);
            yield* this.pushCount(line.length - n);
            yield* this.pushNewline();
            return yield* this.parseBlockScalar();
          default:
            return yield* this.parsePlainScalar();
        }
      }
      *parseFlowCollection() {
        let nl, sp;
        let indent = -1;
        do {
          nl = yield* this.pushNewline();
          if (nl > 0) {
            sp = yield* this.pushSpaces(false);
            this.indentValue = indent = sp;
          } else {
            sp = 0;
          }
          sp += yield* this.pushSpaces(true);
        } while (nl + sp > 0);
        const line = this.getLine();
        if (line === null)
          return this.setNext("flow");
        if (indent !== -1 && indent < this.indentNext && line[0] !== "#" || indent === 0 && (line.startsWith("---") || line.startsWith("...")) && isEmpty(line[3])) {
          const atFlowEndMarker = indent === this.indentNext - 1 && this.flowLevel === 1 && (line[0] === "]" || line[0] === "}");
          if (!atFlowEndMarker) {
            this.flowLevel = 0;
            yield cst.FLOW_END;
            return yield* this.parseLineStart();
          }
        }
        let n = 0;
        while (line[n] === ",") {
          n += yield* this.pushCount(1);
          n += yield* this.pushSpaces(true);
          this.flowKey = false;
        }
        n += yield* this.pushIndicators();
        switch (line[n]) {
          case void 0:
            return "flow";
          case "#":
            yield* this.pushCount(line.length - n);
            return "flow";
          case "{":
          case "[":
            yield* this.pushCount(1);
            this.flowKey = false;
            this.flowLevel += 1;
            return "flow";
          case "}":
          case "]":
            yield* this.pushCount(1);
            this.flowKey = true;
            this.flowLevel -= 1;
            return this.flowLevel ? "flow" : "doc";
          case "*":
            yield* this.pushUntil(isNotAnchorChar);
            return "flow";
          case '"':
          case "'":
            this.flowKey = true;
            return yield* this.parseQuotedScalar();
          case ":": {
            const next = this.charAt(1);
            if (this.flowKey || isEmpty(next) || next === ",") {
              this.flowKey = false;
              yield* this.pushCount(1);
              yield* this.pushSpaces(true);
              return "flow";
            }
          }
          // fallthrough
          default:
            this.flowKey = false;
            return yield* this.parsePlainScalar();
        }
      }
      *parseQuotedScalar() {
        const quote = this.charAt(0);
        let end = this.buffer.indexOf(quote, this.pos + 1);
        if (quote === "'") {
          while (end !== -1 && this.buffer[end + 1] === "'")
            end = this.buffer.indexOf("'", end + 2);
        } else {
          while (end !== -1) {
            let n = 0;
            while (this.buffer[end - 1 - n] === "\\")
              n += 1;
            if (n % 2 === 0)
              break;
            end = this.buffer.indexOf('"', end + 1);
          }
        }
        const qb = this.buffer.substring(0, end);
        let nl = qb.indexOf("\n", this.pos);
        if (nl !== -1) {
          while (nl !== -1) {
            const cs = this.continueScalar(nl + 1);
            if (cs === -1)
              break;
            nl = qb.indexOf("\n", cs);
          }
          if (nl !== -1) {
            end = nl - (qb[nl - 1] === "\r" ? 2 : 1);
          }
        }
        if (end === -1) {
          if (!this.atEnd)
            return this.setNext("quoted-scalar");
          end = this.buffer.length;
        }
        yield* this.pushToIndex(end + 1, false);
        return this.flowLevel ? "flow" : "doc";
      }
      *parseBlockScalarHeader() {
        this.blockScalarIndent = -1;
        this.blockScalarKeep = false;
        let i = this.pos;
        while (true) {
          const ch = this.buffer[++i];
          if (ch === "+")
            this.blockScalarKeep = true;
          else if (ch > "0" && ch <= "9")
            this.blockScalarIndent = Number(ch) - 1;
          else if (ch !== "-")
            break;
        }
        return yield* this.pushUntil((ch) => isEmpty(ch) || ch === "#");
      }
      *parseBlockScalar() {
        let nl = this.pos - 1;
        let indent = 0;
        let ch;
        loop: for (let i2 = this.pos; ch = this.buffer[i2]; ++i2) {
          switch (ch) {
            case " ":
              indent += 1;
              break;
            case "\n":
              nl = i2;
              indent = 0;
              break;
            case "\r": {
              const next = this.buffer[i2 + 1];
              if (!next && !this.atEnd)
                return this.setNext("block-scalar");
              if (next === "\n")
                break;
            }
            // fallthrough
            default:
              break loop;
          }
        }
        if (!ch && !this.atEnd)
          return this.setNext("block-scalar");
        if (indent >= this.indentNext) {
          if (this.blockScalarIndent === -1)
            this.indentNext = indent;
          else {
            this.indentNext = this.blockScalarIndent + (this.indentNext === 0 ? 1 : this.indentNext);
          }
          do {
            const cs = this.continueScalar(nl + 1);
            if (cs === -1)
              break;
            nl = this.buffer.indexOf("\n", cs);
          } while (nl !== -1);
          if (nl === -1) {
            if (!this.atEnd)
              return this.setNext("block-scalar");
            nl = this.buffer.length;
          }
        }
        let i = nl + 1;
        ch = this.buffer[i];
        while (ch === " ")
          ch = this.buffer[++i];
        if (ch === "	") {
          while (ch === "	" || ch === " " || ch === "\r" || ch === "\n")
            ch = this.buffer[++i];
          nl = i - 1;
        } else if (!this.blockScalarKeep) {
          do {
            let i2 = nl - 1;
            let ch2 = this.buffer[i2];
            if (ch2 === "\r")
              ch2 = this.buffer[--i2];
            const lastChar = i2;
            while (ch2 === " ")
              ch2 = this.buffer[--i2];
            if (ch2 === "\n" && i2 >= this.pos && i2 + 1 + indent > lastChar)
              nl = i2;
            else
              break;
          } while (true);
        }
        yield cst.SCALAR;
        yield* this.pushToIndex(nl + 1, true);
        return yield* this.parseLineStart();
      }
      *parsePlainScalar() {
        const inFlow = this.flowLevel > 0;
        let end = this.pos - 1;
        let i = this.pos - 1;
        let ch;
        while (ch = this.buffer[++i]) {
          if (ch === ":") {
            const next = this.buffer[i + 1];
            if (isEmpty(next) || inFlow && flowIndicatorChars.has(next))
              break;
            end = i;
          } else if (isEmpty(ch)) {
            let next = this.buffer[i + 1];
            if (ch === "\r") {
              if (next === "\n") {
                i += 1;
                ch = "\n";
                next = this.buffer[i + 1];
              } else
                end = i;
            }
            if (next === "#" || inFlow && flowIndicatorChars.has(next))
              break;
            if (ch === "\n") {
              const cs = this.continueScalar(i + 1);
              if (cs === -1)
                break;
              i = Math.max(i, cs - 2);
            }
          } else {
            if (inFlow && flowIndicatorChars.has(ch))
              break;
            end = i;
          }
        }
        if (!ch && !this.atEnd)
          return this.setNext("plain-scalar");
        yield cst.SCALAR;
        yield* this.pushToIndex(end + 1, true);
        return inFlow ? "flow" : "doc";
      }
      *pushCount(n) {
        if (n > 0) {
          yield this.buffer.substr(this.pos, n);
          this.pos += n;
          return n;
        }
        return 0;
      }
      *pushToIndex(i, allowEmpty) {
        const s = this.buffer.slice(this.pos, i);
        if (s) {
          yield s;
          this.pos += s.length;
          return s.length;
        } else if (allowEmpty)
          yield "";
        return 0;
      }
      *pushIndicators() {
        let n = 0;
        loop: while (true) {
          switch (this.charAt(0)) {
            case "!":
              n += yield* this.pushTag();
              n += yield* this.pushSpaces(true);
              continue loop;
            case "&":
              n += yield* this.pushUntil(isNotAnchorChar);
              n += yield* this.pushSpaces(true);
              continue loop;
            case "-":
            // this is an error
            case "?":
            // this is an error outside flow collections
            case ":": {
              const inFlow = this.flowLevel > 0;
              const ch1 = this.charAt(1);
              if (isEmpty(ch1) || inFlow && flowIndicatorChars.has(ch1)) {
                if (!inFlow)
                  this.indentNext = this.indentValue + 1;
                else if (this.flowKey)
                  this.flowKey = false;
                n += yield* this.pushCount(1);
                n += yield* this.pushSpaces(true);
                continue loop;
              }
            }
          }
          break loop;
        }
        return n;
      }
      *pushTag() {
        if (this.charAt(1) === "<") {
          let i = this.pos + 2;
          let ch = this.buffer[i];
          while (!isEmpty(ch) && ch !== ">")
            ch = this.buffer[++i];
          return yield* this.pushToIndex(ch === ">" ? i + 1 : i, false);
        } else {
          let i = this.pos + 1;
          let ch = this.buffer[i];
          while (ch) {
            if (tagChars.has(ch))
              ch = this.buffer[++i];
            else if (ch === "%" && hexDigits.has(this.buffer[i + 1]) && hexDigits.has(this.buffer[i + 2])) {
              ch = this.buffer[i += 3];
            } else
              break;
          }
          return yield* this.pushToIndex(i, false);
        }
      }
      *pushNewline() {
        const ch = this.buffer[this.pos];
        if (ch === "\n")
          return yield* this.pushCount(1);
        else if (ch === "\r" && this.charAt(1) === "\n")
          return yield* this.pushCount(2);
        else
          return 0;
      }
      *pushSpaces(allowTabs) {
        let i = this.pos - 1;
        let ch;
        do {
          ch = this.buffer[++i];
        } while (ch === " " || allowTabs && ch === "	");
        const n = i - this.pos;
        if (n > 0) {
          yield this.buffer.substr(this.pos, n);
          this.pos = i;
        }
        return n;
      }
      *pushUntil(test) {
        let i = this.pos;
        let ch = this.buffer[i];
        while (!test(ch))
          ch = this.buffer[++i];
        return yield* this.pushToIndex(i, false);
      }
    };
    exports.Lexer = Lexer;
  }
});

// node_modules/yaml/dist/parse/line-counter.js
var require_line_counter = __commonJS({
  "node_modules/yaml/dist/parse/line-counter.js"(exports) {
    "use strict";
    var LineCounter = class {
      constructor() {
        this.lineStarts = [];
        this.addNewLine = (offset) => this.lineStarts.push(offset);
        this.linePos = (offset) => {
          let low = 0;
          let high = this.lineStarts.length;
          while (low < high) {
            const mid = low + high >> 1;
            if (this.lineStarts[mid] < offset)
              low = mid + 1;
            else
              high = mid;
          }
          if (this.lineStarts[low] === offset)
            return { line: low + 1, col: 1 };
          if (low === 0)
            return { line: 0, col: offset };
          const start = this.lineStarts[low - 1];
          return { line: low, col: offset - start + 1 };
        };
      }
    };
    exports.LineCounter = LineCounter;
  }
});

// node_modules/yaml/dist/parse/parser.js
var require_parser = __commonJS({
  "node_modules/yaml/dist/parse/parser.js"(exports) {
    "use strict";
    var node_process = __require("process");
    var cst = require_cst();
    var lexer = require_lexer();
    function includesToken(list3, type) {
      for (let i = 0; i < list3.length; ++i)
        if (list3[i].type === type)
          return true;
      return false;
    }
    function findNonEmptyIndex(list3) {
      for (let i = 0; i < list3.length; ++i) {
        switch (list3[i].type) {
          case "space":
          case "comment":
          case "newline":
            break;
          default:
            return i;
        }
      }
      return -1;
    }
    function isFlowToken(token) {
      switch (token?.type) {
        case "alias":
        case "scalar":
        case "single-quoted-scalar":
        case "double-quoted-scalar":
        case "flow-collection":
          return true;
        default:
          return false;
      }
    }
    function getPrevProps(parent) {
      switch (parent.type) {
        case "document":
          return parent.start;
        case "block-map": {
          const it = parent.items[parent.items.length - 1];
          return it.sep ?? it.start;
        }
        case "block-seq":
          return parent.items[parent.items.length - 1].start;
        /* istanbul ignore next should not happen */
        default:
          return [];
      }
    }
    function getFirstKeyStartProps(prev) {
      if (prev.length === 0)
        return [];
      let i = prev.length;
      loop: while (--i >= 0) {
        switch (prev[i].type) {
          case "doc-start":
          case "explicit-key-ind":
          case "map-value-ind":
          case "seq-item-ind":
          case "newline":
            break loop;
        }
      }
      while (prev[++i]?.type === "space") {
      }
      return prev.splice(i, prev.length);
    }
    function arrayPushArray(target, source) {
      if (source.length < 1e5)
        Array.prototype.push.apply(target, source);
      else
        for (let i = 0; i < source.length; ++i)
          target.push(source[i]);
    }
    function fixFlowSeqItems(fc) {
      if (fc.start.type === "flow-seq-start") {
        for (const it of fc.items) {
          if (it.sep && !it.value && !includesToken(it.start, "explicit-key-ind") && !includesToken(it.sep, "map-value-ind")) {
            if (it.key)
              it.value = it.key;
            delete it.key;
            if (isFlowToken(it.value)) {
              if (it.value.end)
                arrayPushArray(it.value.end, it.sep);
              else
                it.value.end = it.sep;
            } else
              arrayPushArray(it.start, it.sep);
            delete it.sep;
          }
        }
      }
    }
    var Parser2 = class {
      /**
       * @param onNewLine - If defined, called separately with the start position of
       *   each new line (in `parse()`, including the start of input).
       */
      constructor(onNewLine) {
        this.atNewLine = true;
        this.atScalar = false;
        this.indent = 0;
        this.offset = 0;
        this.onKeyLine = false;
        this.stack = [];
        this.source = "";
        this.type = "";
        this.lexer = new lexer.Lexer();
        this.onNewLine = onNewLine;
      }
      /**
       * Parse `source` as a YAML stream.
       * If `incomplete`, a part of the last line may be left as a buffer for the next call.
       *
       * Errors are not thrown, but yielded as `{ type: 'error', message }` tokens.
       *
       * @returns A generator of tokens representing each directive, document, and other structure.
       */
      *parse(source, incomplete = false) {
        if (this.onNewLine && this.offset === 0)
          this.onNewLine(0);
        for (const lexeme of this.lexer.lex(source, incomplete))
          yield* this.next(lexeme);
        if (!incomplete)
          yield* this.end();
      }
      /**
       * Advance the parser by the `source` of one lexical token.
       */
      *next(source) {
        this.source = source;
        if (node_process.env.LOG_TOKENS)
          console.log("|", cst.prettyToken(source));
        if (this.atScalar) {
          this.atScalar = false;
          yield* this.step();
          this.offset += source.length;
          return;
        }
        const type = cst.tokenType(source);
        if (!type) {
          const message = `Not a YAML token: ${source}`;
          yield* this.pop({ type: "error", offset: this.offset, message, source });
          this.offset += source.length;
        } else if (type === "scalar") {
          this.atNewLine = false;
          this.atScalar = true;
          this.type = "scalar";
        } else {
          this.type = type;
          yield* this.step();
          switch (type) {
            case "newline":
              this.atNewLine = true;
              this.indent = 0;
              if (this.onNewLine)
                this.onNewLine(this.offset + source.length);
              break;
            case "space":
              if (this.atNewLine && source[0] === " ")
                this.indent += source.length;
              break;
            case "explicit-key-ind":
            case "map-value-ind":
            case "seq-item-ind":
              if (this.atNewLine)
                this.indent += source.length;
              break;
            case "doc-mode":
            case "flow-error-end":
              return;
            default:
              this.atNewLine = false;
          }
          this.offset += source.length;
        }
      }
      /** Call at end of input to push out any remaining constructions */
      *end() {
        while (this.stack.length > 0)
          yield* this.pop();
      }
      get sourceToken() {
        const st = {
          type: this.type,
          offset: this.offset,
          indent: this.indent,
          source: this.source
        };
        return st;
      }
      *step() {
        const top = this.peek(1);
        if (this.type === "doc-end" && top?.type !== "doc-end") {
          while (this.stack.length > 0)
            yield* this.pop();
          this.stack.push({
            type: "doc-end",
            offset: this.offset,
            source: this.source
          });
          return;
        }
        if (!top)
          return yield* this.stream();
        switch (top.type) {
          case "document":
            return yield* this.document(top);
          case "alias":
          case "scalar":
          case "single-quoted-scalar":
          case "double-quoted-scalar":
            return yield* this.scalar(top);
          case "block-scalar":
            return yield* this.blockScalar(top);
          case "block-map":
            return yield* this.blockMap(top);
          case "block-seq":
            return yield* this.blockSequence(top);
          case "flow-collection":
            return yield* this.flowCollection(top);
          case "doc-end":
            return yield* this.documentEnd(top);
        }
        yield* this.pop();
      }
      peek(n) {
        return this.stack[this.stack.length - n];
      }
      *pop(error) {
        const token = error ?? this.stack.pop();
        if (!token) {
          const message = "Tried to pop an empty stack";
          yield { type: "error", offset: this.offset, source: "", message };
        } else if (this.stack.length === 0) {
          yield token;
        } else {
          const top = this.peek(1);
          if (token.type === "block-scalar") {
            token.indent = "indent" in top ? top.indent : 0;
          } else if (token.type === "flow-collection" && top.type === "document") {
            token.indent = 0;
          }
          if (token.type === "flow-collection")
            fixFlowSeqItems(token);
          switch (top.type) {
            case "document":
              top.value = token;
              break;
            case "block-scalar":
              top.props.push(token);
              break;
            case "block-map": {
              const it = top.items[top.items.length - 1];
              if (it.value) {
                top.items.push({ start: [], key: token, sep: [] });
                this.onKeyLine = true;
                return;
              } else if (it.sep) {
                it.value = token;
              } else {
                Object.assign(it, { key: token, sep: [] });
                this.onKeyLine = !it.explicitKey;
                return;
              }
              break;
            }
            case "block-seq": {
              const it = top.items[top.items.length - 1];
              if (it.value)
                top.items.push({ start: [], value: token });
              else
                it.value = token;
              break;
            }
            case "flow-collection": {
              const it = top.items[top.items.length - 1];
              if (!it || it.value)
                top.items.push({ start: [], key: token, sep: [] });
              else if (it.sep)
                it.value = token;
              else
                Object.assign(it, { key: token, sep: [] });
              return;
            }
            /* istanbul ignore next should not happen */
            default:
              yield* this.pop();
              yield* this.pop(token);
          }
          if ((top.type === "document" || top.type === "block-map" || top.type === "block-seq") && (token.type === "block-map" || token.type === "block-seq")) {
            const last = token.items[token.items.length - 1];
            if (last && !last.sep && !last.value && last.start.length > 0 && findNonEmptyIndex(last.start) === -1 && (token.indent === 0 || last.start.every((st) => st.type !== "comment" || st.indent < token.indent))) {
              if (top.type === "document")
                top.end = last.start;
              else
                top.items.push({ start: last.start });
              token.items.splice(-1, 1);
            }
          }
        }
      }
      *stream() {
        switch (this.type) {
          case "directive-line":
            yield { type: "directive", offset: this.offset, source: this.source };
            return;
          case "byte-order-mark":
          case "space":
          case "comment":
          case "newline":
            yield this.sourceToken;
            return;
          case "doc-mode":
          case "doc-start": {
            const doc = {
              type: "document",
              offset: this.offset,
              start: []
            };
            if (this.type === "doc-start")
              doc.start.push(this.sourceToken);
            this.stack.push(doc);
            return;
          }
        }
        yield {
          type: "error",
          offset: this.offset,
          message: `Unexpected ${this.type} token in YAML stream`,
          source: this.source
        };
      }
      *document(doc) {
        if (doc.value)
          return yield* this.lineEnd(doc);
        switch (this.type) {
          case "doc-start": {
            if (findNonEmptyIndex(doc.start) !== -1) {
              yield* this.pop();
              yield* this.step();
            } else
              doc.start.push(this.sourceToken);
            return;
          }
          case "anchor":
          case "tag":
          case "space":
          case "comment":
          case "newline":
            doc.start.push(this.sourceToken);
            return;
        }
        const bv = this.startBlockValue(doc);
        if (bv)
          this.stack.push(bv);
        else {
          yield {
            type: "error",
            offset: this.offset,
            message: `Unexpected ${this.type} token in YAML document`,
            source: this.source
          };
        }
      }
      *scalar(scalar) {
        if (this.type === "map-value-ind") {
          const prev = getPrevProps(this.peek(2));
          const start = getFirstKeyStartProps(prev);
          let sep4;
          if (scalar.end) {
            sep4 = scalar.end;
            sep4.push(this.sourceToken);
            delete scalar.end;
          } else
            sep4 = [this.sourceToken];
          const map2 = {
            type: "block-map",
            offset: scalar.offset,
            indent: scalar.indent,
            items: [{ start, key: scalar, sep: sep4 }]
          };
          this.onKeyLine = true;
          this.stack[this.stack.length - 1] = map2;
        } else
          yield* this.lineEnd(scalar);
      }
      *blockScalar(scalar) {
        switch (this.type) {
          case "space":
          case "comment":
          case "newline":
            scalar.props.push(this.sourceToken);
            return;
          case "scalar":
            scalar.source = this.source;
            this.atNewLine = true;
            this.indent = 0;
            if (this.onNewLine) {
              let nl = this.source.indexOf("\n") + 1;
              while (nl !== 0) {
                this.onNewLine(this.offset + nl);
                nl = this.source.indexOf("\n", nl) + 1;
              }
            }
            yield* this.pop();
            break;
          /* istanbul ignore next should not happen */
          default:
            yield* this.pop();
            yield* this.step();
        }
      }
      *blockMap(map2) {
        const it = map2.items[map2.items.length - 1];
        switch (this.type) {
          case "newline":
            this.onKeyLine = false;
            if (it.value) {
              const end = "end" in it.value ? it.value.end : void 0;
              const last = Array.isArray(end) ? end[end.length - 1] : void 0;
              if (last?.type === "comment")
                end?.push(this.sourceToken);
              else
                map2.items.push({ start: [this.sourceToken] });
            } else if (it.sep) {
              it.sep.push(this.sourceToken);
            } else {
              it.start.push(this.sourceToken);
            }
            return;
          case "space":
          case "comment":
            if (it.value) {
              map2.items.push({ start: [this.sourceToken] });
            } else if (it.sep) {
              it.sep.push(this.sourceToken);
            } else {
              if (this.atIndentedComment(it.start, map2.indent)) {
                const prev = map2.items[map2.items.length - 2];
                const end = prev?.value?.end;
                if (Array.isArray(end)) {
                  arrayPushArray(end, it.start);
                  end.push(this.sourceToken);
                  map2.items.pop();
                  return;
                }
              }
              it.start.push(this.sourceToken);
            }
            return;
        }
        if (this.indent >= map2.indent) {
          const atMapIndent = !this.onKeyLine && this.indent === map2.indent;
          const atNextItem = atMapIndent && (it.sep || it.explicitKey) && this.type !== "seq-item-ind";
          let start = [];
          if (atNextItem && it.sep && !it.value) {
            const nl = [];
            for (let i = 0; i < it.sep.length; ++i) {
              const st = it.sep[i];
              switch (st.type) {
                case "newline":
                  nl.push(i);
                  break;
                case "space":
                  break;
                case "comment":
                  if (st.indent > map2.indent)
                    nl.length = 0;
                  break;
                default:
                  nl.length = 0;
              }
            }
            if (nl.length >= 2)
              start = it.sep.splice(nl[1]);
          }
          switch (this.type) {
            case "anchor":
            case "tag":
              if (atNextItem || it.value) {
                start.push(this.sourceToken);
                map2.items.push({ start });
                this.onKeyLine = true;
              } else if (it.sep) {
                it.sep.push(this.sourceToken);
              } else {
                it.start.push(this.sourceToken);
              }
              return;
            case "explicit-key-ind":
              if (!it.sep && !it.explicitKey) {
                it.start.push(this.sourceToken);
                it.explicitKey = true;
              } else if (atNextItem || it.value) {
                start.push(this.sourceToken);
                map2.items.push({ start, explicitKey: true });
              } else {
                this.stack.push({
                  type: "block-map",
                  offset: this.offset,
                  indent: this.indent,
                  items: [{ start: [this.sourceToken], explicitKey: true }]
                });
              }
              this.onKeyLine = true;
              return;
            case "map-value-ind":
              if (it.explicitKey) {
                if (!it.sep) {
                  if (includesToken(it.start, "newline")) {
                    Object.assign(it, { key: null, sep: [this.sourceToken] });
                  } else {
                    const start2 = getFirstKeyStartProps(it.start);
                    this.stack.push({
                      type: "block-map",
                      offset: this.offset,
                      indent: this.indent,
                      items: [{ start: start2, key: null, sep: [this.sourceToken] }]
                    });
                  }
                } else if (it.value) {
                  map2.items.push({ start: [], key: null, sep: [this.sourceToken] });
                } else if (includesToken(it.sep, "map-value-ind")) {
                  this.stack.push({
                    type: "block-map",
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start, key: null, sep: [this.sourceToken] }]
                  });
                } else if (isFlowToken(it.key) && !includesToken(it.sep, "newline")) {
                  const start2 = getFirstKeyStartProps(it.start);
                  const key = it.key;
                  const sep4 = it.sep;
                  sep4.push(this.sourceToken);
                  delete it.key;
                  delete it.sep;
                  this.stack.push({
                    type: "block-map",
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start: start2, key, sep: sep4 }]
                  });
                } else if (start.length > 0) {
                  it.sep = it.sep.concat(start, this.sourceToken);
                } else {
                  it.sep.push(this.sourceToken);
                }
              } else {
                if (!it.sep) {
                  Object.assign(it, { key: null, sep: [this.sourceToken] });
                } else if (it.value || atNextItem) {
                  map2.items.push({ start, key: null, sep: [this.sourceToken] });
                } else if (includesToken(it.sep, "map-value-ind")) {
                  this.stack.push({
                    type: "block-map",
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start: [], key: null, sep: [this.sourceToken] }]
                  });
                } else {
                  it.sep.push(this.sourceToken);
                }
              }
              this.onKeyLine = true;
              return;
            case "alias":
            case "scalar":
            case "single-quoted-scalar":
            case "double-quoted-scalar": {
              const fs = this.flowScalar(this.type);
              if (atNextItem || it.value) {
                map2.items.push({ start, key: fs, sep: [] });
                this.onKeyLine = true;
              } else if (it.sep) {
                this.stack.push(fs);
              } else {
                Object.assign(it, { key: fs, sep: [] });
                this.onKeyLine = true;
              }
              return;
            }
            default: {
              const bv = this.startBlockValue(map2);
              if (bv) {
                if (bv.type === "block-seq") {
                  if (!it.explicitKey && it.sep && !includesToken(it.sep, "newline")) {
                    yield* this.pop({
                      type: "error",
                      offset: this.offset,
                      message: "Unexpected block-seq-ind on same line with key",
                      source: this.source
                    });
                    return;
                  }
                } else if (atMapIndent) {
                  map2.items.push({ start });
                }
                this.stack.push(bv);
                return;
              }
            }
          }
        }
        yield* this.pop();
        yield* this.step();
      }
      *blockSequence(seq) {
        const it = seq.items[seq.items.length - 1];
        switch (this.type) {
          case "newline":
            if (it.value) {
              const end = "end" in it.value ? it.value.end : void 0;
              const last = Array.isArray(end) ? end[end.length - 1] : void 0;
              if (last?.type === "comment")
                end?.push(this.sourceToken);
              else
                seq.items.push({ start: [this.sourceToken] });
            } else
              it.start.push(this.sourceToken);
            return;
          case "space":
          case "comment":
            if (it.value)
              seq.items.push({ start: [this.sourceToken] });
            else {
              if (this.atIndentedComment(it.start, seq.indent)) {
                const prev = seq.items[seq.items.length - 2];
                const end = prev?.value?.end;
                if (Array.isArray(end)) {
                  arrayPushArray(end, it.start);
                  end.push(this.sourceToken);
                  seq.items.pop();
                  return;
                }
              }
              it.start.push(this.sourceToken);
            }
            return;
          case "anchor":
          case "tag":
            if (it.value || this.indent <= seq.indent)
              break;
            it.start.push(this.sourceToken);
            return;
          case "seq-item-ind":
            if (this.indent !== seq.indent)
              break;
            if (it.value || includesToken(it.start, "seq-item-ind"))
              seq.items.push({ start: [this.sourceToken] });
            else
              it.start.push(this.sourceToken);
            return;
        }
        if (this.indent > seq.indent) {
          const bv = this.startBlockValue(seq);
          if (bv) {
            this.stack.push(bv);
            return;
          }
        }
        yield* this.pop();
        yield* this.step();
      }
      *flowCollection(fc) {
        const it = fc.items[fc.items.length - 1];
        if (this.type === "flow-error-end") {
          let top;
          do {
            yield* this.pop();
            top = this.peek(1);
          } while (top?.type === "flow-collection");
        } else if (fc.end.length === 0) {
          switch (this.type) {
            case "comma":
            case "explicit-key-ind":
              if (!it || it.sep)
                fc.items.push({ start: [this.sourceToken] });
              else
                it.start.push(this.sourceToken);
              return;
            case "map-value-ind":
              if (!it || it.value)
                fc.items.push({ start: [], key: null, sep: [this.sourceToken] });
              else if (it.sep)
                it.sep.push(this.sourceToken);
              else
                Object.assign(it, { key: null, sep: [this.sourceToken] });
              return;
            case "space":
            case "comment":
            case "newline":
            case "anchor":
            case "tag":
              if (!it || it.value)
                fc.items.push({ start: [this.sourceToken] });
              else if (it.sep)
                it.sep.push(this.sourceToken);
              else
                it.start.push(this.sourceToken);
              return;
            case "alias":
            case "scalar":
            case "single-quoted-scalar":
            case "double-quoted-scalar": {
              const fs = this.flowScalar(this.type);
              if (!it || it.value)
                fc.items.push({ start: [], key: fs, sep: [] });
              else if (it.sep)
                this.stack.push(fs);
              else
                Object.assign(it, { key: fs, sep: [] });
              return;
            }
            case "flow-map-end":
            case "flow-seq-end":
              fc.end.push(this.sourceToken);
              return;
          }
          const bv = this.startBlockValue(fc);
          if (bv)
            this.stack.push(bv);
          else {
            yield* this.pop();
            yield* this.step();
          }
        } else {
          const parent = this.peek(2);
          if (parent.type === "block-map" && (this.type === "map-value-ind" && parent.indent === fc.indent || this.type === "newline" && !parent.items[parent.items.length - 1].sep)) {
            yield* this.pop();
            yield* this.step();
          } else if (this.type === "map-value-ind" && parent.type !== "flow-collection") {
            const prev = getPrevProps(parent);
            const start = getFirstKeyStartProps(prev);
            fixFlowSeqItems(fc);
            const sep4 = fc.end.splice(1, fc.end.length);
            sep4.push(this.sourceToken);
            const map2 = {
              type: "block-map",
              offset: fc.offset,
              indent: fc.indent,
              items: [{ start, key: fc, sep: sep4 }]
            };
            this.onKeyLine = true;
            this.stack[this.stack.length - 1] = map2;
          } else {
            yield* this.lineEnd(fc);
          }
        }
      }
      flowScalar(type) {
        if (this.onNewLine) {
          let nl = this.source.indexOf("\n") + 1;
          while (nl !== 0) {
            this.onNewLine(this.offset + nl);
            nl = this.source.indexOf("\n", nl) + 1;
          }
        }
        return {
          type,
          offset: this.offset,
          indent: this.indent,
          source: this.source
        };
      }
      startBlockValue(parent) {
        switch (this.type) {
          case "alias":
          case "scalar":
          case "single-quoted-scalar":
          case "double-quoted-scalar":
            return this.flowScalar(this.type);
          case "block-scalar-header":
            return {
              type: "block-scalar",
              offset: this.offset,
              indent: this.indent,
              props: [this.sourceToken],
              source: ""
            };
          case "flow-map-start":
          case "flow-seq-start":
            return {
              type: "flow-collection",
              offset: this.offset,
              indent: this.indent,
              start: this.sourceToken,
              items: [],
              end: []
            };
          case "seq-item-ind":
            return {
              type: "block-seq",
              offset: this.offset,
              indent: this.indent,
              items: [{ start: [this.sourceToken] }]
            };
          case "explicit-key-ind": {
            this.onKeyLine = true;
            const prev = getPrevProps(parent);
            const start = getFirstKeyStartProps(prev);
            start.push(this.sourceToken);
            return {
              type: "block-map",
              offset: this.offset,
              indent: this.indent,
              items: [{ start, explicitKey: true }]
            };
          }
          case "map-value-ind": {
            this.onKeyLine = true;
            const prev = getPrevProps(parent);
            const start = getFirstKeyStartProps(prev);
            return {
              type: "block-map",
              offset: this.offset,
              indent: this.indent,
              items: [{ start, key: null, sep: [this.sourceToken] }]
            };
          }
        }
        return null;
      }
      atIndentedComment(start, indent) {
        if (this.type !== "comment")
          return false;
        if (this.indent <= indent)
          return false;
        return start.every((st) => st.type === "newline" || st.type === "space");
      }
      *documentEnd(docEnd) {
        if (this.type !== "doc-mode") {
          if (docEnd.end)
            docEnd.end.push(this.sourceToken);
          else
            docEnd.end = [this.sourceToken];
          if (this.type === "newline")
            yield* this.pop();
        }
      }
      *lineEnd(token) {
        switch (this.type) {
          case "comma":
          case "doc-start":
          case "doc-end":
          case "flow-seq-end":
          case "flow-map-end":
          case "map-value-ind":
            yield* this.pop();
            yield* this.step();
            break;
          case "newline":
            this.onKeyLine = false;
          // fallthrough
          case "space":
          case "comment":
          default:
            if (token.end)
              token.end.push(this.sourceToken);
            else
              token.end = [this.sourceToken];
            if (this.type === "newline")
              yield* this.pop();
        }
      }
    };
    exports.Parser = Parser2;
  }
});

// node_modules/yaml/dist/public-api.js
var require_public_api = __commonJS({
  "node_modules/yaml/dist/public-api.js"(exports) {
    "use strict";
    var composer = require_composer();
    var Document = require_Document();
    var errors = require_errors();
    var log = require_log();
    var identity = require_identity();
    var lineCounter = require_line_counter();
    var parser2 = require_parser();
    function parseOptions(options2) {
      const prettyErrors = options2.prettyErrors !== false;
      const lineCounter$1 = options2.lineCounter || prettyErrors && new lineCounter.LineCounter() || null;
      return { lineCounter: lineCounter$1, prettyErrors };
    }
    function parseAllDocuments(source, options2 = {}) {
      const { lineCounter: lineCounter2, prettyErrors } = parseOptions(options2);
      const parser$1 = new parser2.Parser(lineCounter2?.addNewLine);
      const composer$1 = new composer.Composer(options2);
      const docs3 = Array.from(composer$1.compose(parser$1.parse(source)));
      if (prettyErrors && lineCounter2)
        for (const doc of docs3) {
          doc.errors.forEach(errors.prettifyError(source, lineCounter2));
          doc.warnings.forEach(errors.prettifyError(source, lineCounter2));
        }
      if (docs3.length > 0)
        return docs3;
      return Object.assign([], { empty: true }, composer$1.streamInfo());
    }
    function parseDocument(source, options2 = {}) {
      const { lineCounter: lineCounter2, prettyErrors } = parseOptions(options2);
      const parser$1 = new parser2.Parser(lineCounter2?.addNewLine);
      const composer$1 = new composer.Composer(options2);
      let doc = null;
      for (const _doc of composer$1.compose(parser$1.parse(source), true, source.length)) {
        if (!doc)
          doc = _doc;
        else if (doc.options.logLevel !== "silent") {
          doc.errors.push(new errors.YAMLParseError(_doc.range.slice(0, 2), "MULTIPLE_DOCS", "Source contains multiple documents; please use YAML.parseAllDocuments()"));
          break;
        }
      }
      if (prettyErrors && lineCounter2) {
        doc.errors.forEach(errors.prettifyError(source, lineCounter2));
        doc.warnings.forEach(errors.prettifyError(source, lineCounter2));
      }
      return doc;
    }
    function parse(src, reviver, options2) {
      let _reviver = void 0;
      if (typeof reviver === "function") {
        _reviver = reviver;
      } else if (options2 === void 0 && reviver && typeof reviver === "object") {
        options2 = reviver;
      }
      const doc = parseDocument(src, options2);
      if (!doc)
        return null;
      doc.warnings.forEach((warning) => log.warn(doc.options.logLevel, warning));
      if (doc.errors.length > 0) {
        if (doc.options.logLevel !== "silent")
          throw doc.errors[0];
        else
          doc.errors = [];
      }
      return doc.toJS(Object.assign({ reviver: _reviver }, options2));
    }
    function stringify(value, replacer, options2) {
      let _replacer = null;
      if (typeof replacer === "function" || Array.isArray(replacer)) {
        _replacer = replacer;
      } else if (options2 === void 0 && replacer) {
        options2 = replacer;
      }
      if (typeof options2 === "string")
        options2 = options2.length;
      if (typeof options2 === "number") {
        const indent = Math.round(options2);
        options2 = indent < 1 ? void 0 : indent > 8 ? { indent: 8 } : { indent };
      }
      if (value === void 0) {
        const { keepUndefined } = options2 ?? replacer ?? {};
        if (!keepUndefined)
          return void 0;
      }
      if (identity.isDocument(value) && !_replacer)
        return value.toString(options2);
      return new Document.Document(value, _replacer, options2).toString(options2);
    }
    exports.parse = parse;
    exports.parseAllDocuments = parseAllDocuments;
    exports.parseDocument = parseDocument;
    exports.stringify = stringify;
  }
});

// node_modules/yaml/dist/index.js
var require_dist = __commonJS({
  "node_modules/yaml/dist/index.js"(exports) {
    "use strict";
    var composer = require_composer();
    var Document = require_Document();
    var Schema = require_Schema();
    var errors = require_errors();
    var Alias = require_Alias();
    var identity = require_identity();
    var Pair = require_Pair();
    var Scalar = require_Scalar();
    var YAMLMap = require_YAMLMap();
    var YAMLSeq = require_YAMLSeq();
    var cst = require_cst();
    var lexer = require_lexer();
    var lineCounter = require_line_counter();
    var parser2 = require_parser();
    var publicApi = require_public_api();
    var visit = require_visit();
    exports.Composer = composer.Composer;
    exports.Document = Document.Document;
    exports.Schema = Schema.Schema;
    exports.YAMLError = errors.YAMLError;
    exports.YAMLParseError = errors.YAMLParseError;
    exports.YAMLWarning = errors.YAMLWarning;
    exports.Alias = Alias.Alias;
    exports.isAlias = identity.isAlias;
    exports.isCollection = identity.isCollection;
    exports.isDocument = identity.isDocument;
    exports.isMap = identity.isMap;
    exports.isNode = identity.isNode;
    exports.isPair = identity.isPair;
    exports.isScalar = identity.isScalar;
    exports.isSeq = identity.isSeq;
    exports.Pair = Pair.Pair;
    exports.Scalar = Scalar.Scalar;
    exports.YAMLMap = YAMLMap.YAMLMap;
    exports.YAMLSeq = YAMLSeq.YAMLSeq;
    exports.CST = cst;
    exports.Lexer = lexer.Lexer;
    exports.LineCounter = lineCounter.LineCounter;
    exports.Parser = parser2.Parser;
    exports.parse = publicApi.parse;
    exports.parseAllDocuments = publicApi.parseAllDocuments;
    exports.parseDocument = publicApi.parseDocument;
    exports.stringify = publicApi.stringify;
    exports.visit = visit.visit;
    exports.visitAsync = visit.visitAsync;
  }
});

// node_modules/ignore/index.js
var require_ignore = __commonJS({
  "node_modules/ignore/index.js"(exports, module) {
    function makeArray(subject) {
      return Array.isArray(subject) ? subject : [subject];
    }
    var UNDEFINED = void 0;
    var EMPTY = "";
    var SPACE = " ";
    var ESCAPE = "\\";
    var REGEX_LITERAL_SPECIAL = /[.*+?()[\]{}^$|\\/]/;
    var BOM = "\uFEFF";
    var REGEX_ANCHORED_GLOBSTAR = /^\/\*{2,}$/;
    var REGEX_REPLACE_LEADING_EXCAPED_EXCLAMATION = /^\\!/;
    var REGEX_REPLACE_LEADING_EXCAPED_HASH = /^\\#/;
    var REGEX_SPLITALL_CRLF = /\r?\n/g;
    var DOUBLE_SLASH = "//";
    var SLASH_CODE = 47;
    var DOT_CODE = 46;
    var SLASH = "/";
    var TMP_KEY_IGNORE = "node-ignore";
    if (typeof Symbol !== "undefined") {
      TMP_KEY_IGNORE = /* @__PURE__ */ Symbol.for("node-ignore");
    }
    var KEY_IGNORE = TMP_KEY_IGNORE;
    var define2 = (object, key, value) => {
      Object.defineProperty(object, key, { value });
      return value;
    };
    var RETURN_FALSE = () => false;
    var POSIX_CLASSES = {
      alnum: "0-9A-Za-z",
      alpha: "A-Za-z",
      blank: " \\t",
      cntrl: "\\x00-\\x1f\\x7f",
      digit: "0-9",
      graph: "!-.0-~",
      lower: "a-z",
      print: " -.0-~",
      punct: "!-.:-@\\[-`{-~",
      // git's `sane-ctype.h` classifies \v and \f as control, not space,
      //   unlike C's `isspace`
      space: " \\t\\n\\r",
      upper: "A-Z",
      xdigit: "0-9A-Fa-f"
    };
    var CLASS_MEMBERS_TO_ESCAPE = "\\]^-[";
    var escapeMember = (char) => CLASS_MEMBERS_TO_ESCAPE.indexOf(char) < 0 ? char : ESCAPE + char;
    var NON_SLASH = "(?!\\/)";
    var classSource = (negated, body) => {
      if (negated) {
        return `[^\\/${body}]`;
      }
      const source = `[${body}]`;
      return new RegExp(source).test("/") ? NON_SLASH + source : source;
    };
    var scanBracket = (pattern, start) => {
      const { length } = pattern;
      let index = start + 1;
      let negated = EMPTY;
      const lead = pattern[index];
      if (lead === "!" || lead === "^") {
        negated = "^";
        index++;
      }
      let body = EMPTY;
      let prev = EMPTY;
      for (; ; ) {
        const char = pattern[index];
        if (char === UNDEFINED) {
          return null;
        }
        if (char === ESCAPE) {
          const escaped = pattern[++index];
          body += escapeMember(escaped);
          prev = escaped;
        } else if (char === "-" && prev && index + 1 < length && pattern[index + 1] !== "]") {
          index++;
          let to = pattern[index];
          if (to === ESCAPE) {
            to = pattern[index += 1];
          }
          if (prev <= to) {
            body += `-${escapeMember(to)}`;
          }
          prev = EMPTY;
        } else if (char === "[" && pattern[index + 1] === ":") {
          const nameStart = index + 2;
          let end = nameStart;
          while (end < length && pattern[end] !== "]") {
            end++;
          }
          if (end === length) {
            return null;
          }
          if (end > nameStart && pattern[end - 1] === ":") {
            const name = pattern.slice(nameStart, end - 1);
            if (!Object.prototype.hasOwnProperty.call(POSIX_CLASSES, name)) {
              return null;
            }
            body += POSIX_CLASSES[name];
            prev = EMPTY;
            index = end;
          } else {
            body += escapeMember("[");
            prev = "[";
            index = nameStart - 2;
          }
        } else {
          body += escapeMember(char);
          prev = char;
        }
        index++;
        if (pattern[index] === "]") {
          return {
            end: index,
            source: classSource(negated, body)
          };
        }
      }
    };
    var NEVER_MATCH = "[]";
    var PLACEHOLDER = "\0";
    var REGEX_RESTORE_PLACEHOLDER = new RegExp(
      `${PLACEHOLDER}(\\d+)${PLACEHOLDER}`,
      "g"
    );
    var TRAILING_WILDCARD = "";
    var TRAILING_DOUBLESTAR = "";
    var isReserved = (char) => char === PLACEHOLDER || char === TRAILING_WILDCARD || char === TRAILING_DOUBLESTAR;
    var extractBrackets = (pattern) => {
      const sources2 = [];
      const hold = (source) => `${PLACEHOLDER}${sources2.push(source) - 1}${PLACEHOLDER}`;
      const { length } = pattern;
      let out = EMPTY;
      let index = 0;
      while (index < length) {
        const char = pattern[index];
        if (char === ESCAPE) {
          const escaped = pattern[index + 1];
          if (escaped === SLASH && index + 2 === length) {
            out += hold(NEVER_MATCH);
          } else if (escaped === "*" || escaped === "[" || escaped === SPACE) {
            out += pattern.slice(index, index + 2);
          } else {
            out += hold(
              REGEX_LITERAL_SPECIAL.test(escaped) ? ESCAPE + escaped : isReserved(escaped) ? `[${escaped}]` : escaped
            );
          }
          index += 2;
        } else if (isReserved(char)) {
          out += hold(`[${char}]`);
          index++;
        } else if (char === "[") {
          const scanned = scanBracket(pattern, index);
          if (scanned === null) {
            out += hold(NEVER_MATCH);
            index = length;
          } else {
            out += hold(scanned.source);
            index = scanned.end + 1;
          }
        } else {
          out += char;
          index++;
        }
      }
      return {
        source: out,
        sources: sources2
      };
    };
    var DIRECT = null;
    var REGEX_INNER_SLASH = /\/(?!$)/;
    var WILDCARD = "[^\\/]*";
    var REPLACERS = [
      // Replace (\ ) with ' '
      // Only a space: an escaped tab or other whitespace is already a literal by
      //   the time it reaches here, and a bare tab must be left as one, not turned
      //   into a space.
      // (\ ) -> ' '
      // (\\ ) -> '\\ '
      // (\\\ ) -> '\\ '
      [
        // A run of backslashes is taken whole, from its first one, so no match
        //   ever starts again inside it -- `(\\+?) ` did, which made a long run
        //   quadratic.
        /(\\+)( ?)/g,
        (_, run2, space) => space ? run2.slice(0, run2.length - run2.length % 2) + SPACE : run2,
        ESCAPE + SPACE
      ],
      // git's wildmatch() reads a run of two or more asterisks as one globstar
      //   whenever the run fills a path segment: it starts the pattern or follows
      //   a `/`, and it ends the pattern or comes before a `/`. A run of two is
      //   already `**`; a longer one is folded into `**` here, so the steps
      //   below only ever have to know `**`.
      // `***/foo` -> `**/foo`, `a/***/b` -> `a/**/b`, `a/***` -> `a/**`
      // git also takes a run beside a literal prefix (`a***/b`) or beside an
      //   escaped slash (`***\/b`) as a globstar, and this does not; the README
      //   lists both, under "A run of asterisks".
      [
        /(^|\/)\*{3,}(?=\/|$)/g,
        (_, start) => `${start}**`,
        "*"
      ],
      // Escape metacharacters
      // which is written down by users but means special for regular expressions.
      // > There are 12 characters with special meanings:
      // > - the backslash \,
      // > - the caret ^,
      // > - the dollar sign $,
      // > - the period or dot .,
      // > - the vertical bar or pipe symbol |,
      // > - the question mark ?,
      // > - the asterisk or star *,
      // > - the plus sign +,
      // > - the opening parenthesis (,
      // > - the closing parenthesis ),
      // > - and the opening square bracket [,
      // > - the opening curly brace {,
      // > These special characters are often called "metacharacters".
      [
        /[\\$.|*+(){^]/g,
        (match) => `\\${match}`
      ],
      [
        // > a question mark (?) matches a single character
        /(?!\\)\?/g,
        () => "[^/]",
        "?"
      ],
      // leading slash
      [
        // > A leading slash matches the beginning of the pathname.
        // > For example, "/*.c" matches "cat-file.c" but not "mozilla-sha1/sha1.c".
        // A leading slash matches the beginning of the pathname
        /^\//,
        () => "^",
        SLASH
      ],
      // replace special metacharacter slash after the leading slash
      [
        /\//g,
        () => "\\/",
        SLASH
      ],
      [
        // > A leading "**" followed by a slash means match in all directories.
        // > For example, "**/foo" matches file or directory "foo" anywhere,
        // > the same as pattern "foo".
        // > "**/foo/bar" matches file or directory "bar" anywhere that is directly
        // >   under directory "foo".
        // Notice that the '*'s have been replaced as '\\*'
        /^\^*(?:\\\*\\\*\\\/)+/,
        // '**/foo' <-> 'foo'
        () => "(?:^|\\/)",
        "*"
      ],
      // starting
      [
        // there will be no leading '/'
        //   (which has been replaced by section "leading slash")
        // If starts with '**', adding a '^' to the regular expression also works
        DIRECT,
        (source, pattern) => {
          if (!source || source[0] === "^" || source[0] === "(") {
            return source;
          }
          const anchor = !REGEX_INNER_SLASH.test(pattern) ? "(?:^|\\/)" : "^";
          return anchor + source;
        }
      ],
      // two globstars
      [
        // Use lookahead assertions so that we could match more than one `'/**'`
        /\\\/\\\*\\\*(?=\\\/|$)/g,
        // Zero, one or several directories
        // should not use '*', or it will be replaced by the next replacer
        // Check if it is not the last `'/**'`
        (_, index, str) => index + 6 < str.length ? str.slice(index + 6) === "\\/" ? "(?:\\/[^\\/]+)+" : "(?:\\/[^\\/]+)*" : `\\/${TRAILING_DOUBLESTAR}`,
        "*"
      ],
      // normal intermediate wildcards
      [
        // Never replace escaped '*'
        // ignore rule '\*' will match the path '*'
        // 'abc.*/' -> go
        // 'abc.*'  -> skip this rule,
        //    coz trailing single wildcard will be handed by [trailing wildcard]
        /(^|[^\\])(?:\\\*)+(?!$)/g,
        // '*.js' matches '.js'
        // '*.js' doesn't match 'abc'
        // 1. An asterisk "*" matches anything except a slash.
        // 2. Other consecutive asterisks are considered regular asterisks
        //    and collapse into one non-slash wildcard run.
        (_, p1) => p1 + WILDCARD,
        "*"
      ],
      // trailing wildcard, held apart from a literal star
      [
        // The step above leaves a trailing `*` alone, so a single `\*` is all that
        //   can be left at the end here, and what stands in front of it says which
        //   kind it is. A wildcard arrives as the escaper wrote it, `\*` with
        //   nothing before it; a literal arrives as the user's own escape, which
        //   the escaper doubled, and then the star's own -- `\\` and then `\*`.
        //   There is no third case: every backslash still reaching the chain is
        //   one `\*`, `\[` or `\ ` carries itself, and each is followed by its
        //   own character, so a longer run can never form. This runs while the
        //   two are still distinct, before the unescape steps below collapse the
        //   literal onto the very `\*` a wildcard leaves behind.
        /(^|[^\\])((?:\\\\)*)\\\*$/,
        (match, p1, p2) => p2 === EMPTY ? p1 + TRAILING_WILDCARD : match,
        "*"
      ],
      [
        // unescape, revert step 3 except for back slash
        // For example, if a user escape a '\\*',
        // after step 3, the result will be '\\\\\\*'
        /\\\\\\(?=[$.|*+(){^])/g,
        () => ESCAPE,
        ESCAPE + ESCAPE
      ],
      [
        // '\\\\' -> '\\'
        /\\\\/g,
        () => ESCAPE,
        ESCAPE + ESCAPE
      ],
      [
        // Every real bracket expression -- POSIX classes included -- has already
        //   been held aside by `extractBrackets`, so the only `[` left in the
        //   pattern is an escaped, literal one.
        // A backslash could only stand at the end of the range if it quoted the
        //   `]`, and `\]` is held aside long before this.
        /\\\[([^\]/]*?)($|\])/g,
        // '\\[bar]' -> '\\\\[bar]'
        (match, range, close) => `\\[${range}${close}`,
        "["
      ],
      // ending
      [
        // 'js' will not match 'js.'
        // 'ab' will not match 'abc'
        DIRECT,
        // WTF!
        // https://git-scm.com/docs/gitignore
        // changes in [2.22.1](https://git-scm.com/docs/gitignore/2.22.1)
        // which re-fixes #24, #38
        // > If there is a separator at the end of the pattern then the pattern
        // > will only match directories, otherwise the pattern can match both
        // > files and directories.
        // 'js*' will not match 'a.js'
        // 'js/' will not match 'a.js'
        // 'js' will match 'a.js' and 'a.js/'
        (source) => {
          const last = source[source.length - 1];
          if (!last || last === TRAILING_WILDCARD || last === TRAILING_DOUBLESTAR) {
            return source;
          }
          return last === SLASH ? `${source}$` : `${source}(?=$|\\/$)`;
        }
      ]
    ];
    var REGEX_REPLACE_TRAILING_WILDCARD = /(^|\\\/)?\uE000$/;
    var MODE_IGNORE = "regex";
    var MODE_CHECK_IGNORE = "checkRegex";
    var UNDERSCORE = "_";
    var replaceTrailingWildcard = (_, p1) => {
      const prefix = p1 ? `${p1}[^/]+` : "[^/]*";
      return `${prefix}(?=$|\\/$)`;
    };
    var REGEX_REPLACE_TRAILING_DOUBLESTAR = /\uE001$/;
    var replaceTrailingDoublestar = () => "[\\s\\S]";
    var separatorAfter = (run2, at) => {
      let separator = EMPTY;
      for (let index = at + 1; index < run2.length && !run2[index].wildcard; index++) {
        separator += run2[index].single;
      }
      return separator;
    };
    var pinWildcards = (source) => {
      if (source.indexOf(WILDCARD) < 0) {
        return source;
      }
      const tokens = [];
      const { length } = source;
      let index = 0;
      while (index < length) {
        const char = source[index];
        if (source.startsWith(WILDCARD, index)) {
          tokens.push({ wildcard: true });
          index += WILDCARD.length;
        } else if (char === "[") {
          let end = index + 1;
          if (source[end] === "^") {
            end++;
          }
          if (source[end] === "]") {
            end++;
          }
          while (end < length && source[end] !== "]") {
            end += source[end] === ESCAPE ? 2 : 1;
          }
          end++;
          tokens.push({ single: source.slice(index, end) });
          index = end;
        } else if (char === ESCAPE) {
          tokens.push({ single: source.slice(index, index + 2) });
          index += 2;
        } else if (char === "(") {
          let depth = 0;
          let end = index;
          do {
            if (source[end] === ESCAPE) {
              end++;
            } else if (source[end] === "(") {
              depth++;
            } else if (source[end] === ")") {
              depth--;
            }
            end++;
          } while (end < length && depth > 0);
          if ("*+?".indexOf(source[end]) >= 0) {
            end++;
          }
          tokens.push({ boundary: source.slice(index, end) });
          index = end;
        } else if (char === "^" || char === "$") {
          tokens.push({ boundary: char });
          index++;
        } else {
          tokens.push({ single: char });
          index++;
        }
      }
      let out = EMPTY;
      let run2 = [];
      const flush = () => {
        let lastWildcard;
        run2.forEach((token, at) => {
          if (token.wildcard) {
            lastWildcard = at;
          }
        });
        run2.forEach((token, at) => {
          if (!token.wildcard) {
            out += token.single;
            return;
          }
          out += at === lastWildcard ? WILDCARD : `(?:(?!${separatorAfter(run2, at)})[^\\/])*`;
        });
        run2 = [];
      };
      tokens.forEach((token) => {
        if (token.boundary === void 0) {
          run2.push(token);
          return;
        }
        flush();
        out += token.boundary;
      });
      flush();
      return out;
    };
    var makeRegexPrefix = (pattern) => {
      if (REGEX_ANCHORED_GLOBSTAR.test(pattern)) {
        pattern = "**";
      }
      const { source, sources: sources2 } = extractBrackets(pattern);
      const replaced = REPLACERS.reduce(
        // A pass whose matcher finds nothing hands back the very string it was
        //   given, so asking first costs a search and saves a rewrite. Ten of the
        //   fifteen passes never fire for a typical .gitignore line, and between
        //   them they were 45% of this chain.
        (prev, [matcher, replacer, required]) => {
          if (matcher === DIRECT) {
            return replacer(prev, pattern);
          }
          if (required !== UNDEFINED && prev.indexOf(required) < 0) {
            return prev;
          }
          return matcher.test(prev) ? prev.replace(matcher, replacer.bind(pattern)) : prev;
        },
        source
      );
      return sources2.length ? replaced.replace(
        REGEX_RESTORE_PLACEHOLDER,
        (match, index) => sources2[index]
      ) : replaced;
    };
    var checkSourceOf = (body, prefix) => {
      if (body[body.length - 1] === SLASH) {
        prefix = makeRegexPrefix(body.slice(0, -1));
      }
      const head = prefix.slice(0, -1);
      const last = prefix[prefix.length - 1];
      return last === TRAILING_WILDCARD ? `${head}$` : last === TRAILING_DOUBLESTAR ? head : NEVER_MATCH;
    };
    var matchesBasename = (body) => {
      const index = body.indexOf(SLASH);
      return index < 0 || index === body.length - 1;
    };
    var basenameOf = (path) => {
      const end = path.length - 1;
      const index = path.lastIndexOf(
        SLASH,
        path[end] === SLASH ? end - 1 : end
      );
      return index < 0 ? path : path.slice(index + 1);
    };
    var parentOf = (path) => {
      if (path.charCodeAt(0) === SLASH_CODE || path.indexOf(DOUBLE_SLASH) >= 0) {
        const slices = path.split(SLASH).filter(Boolean);
        slices.pop();
        return slices.length ? slices.join(SLASH) + SLASH : EMPTY;
      }
      const end = path.length - 1;
      const cut = path.lastIndexOf(
        SLASH,
        path.charCodeAt(end) === SLASH_CODE ? end - 1 : end
      );
      return cut < 0 ? EMPTY : path.slice(0, cut + 1);
    };
    var isString = (subject) => typeof subject === "string";
    var checkPattern = (pattern) => pattern && isString(pattern);
    var splitPattern = (pattern) => (pattern[pattern.length - 1] === "\r" ? pattern.slice(0, -1) : pattern).split(REGEX_SPLITALL_CRLF).filter(Boolean);
    var IgnoreRule = class {
      constructor(pattern, mark, body, ignoreCase, negative, prefix) {
        this.pattern = pattern;
        this.mark = mark;
        this.negative = negative;
        define2(this, "body", body);
        define2(this, "ignoreCase", ignoreCase);
        define2(this, "regexPrefix", prefix);
      }
      // Worked out on first use and kept behind an own property, the way `regex`
      //   caches itself in `_regex`. Deciding it in the constructor instead would
      //   add a fourth `defineProperty` to every rule ever built, which cost 4% of
      //   every compile -- including the compiles of rules that are never matched
      //   against anything.
      get _basenameOnly() {
        return define2(this, "_basenameOnly", matchesBasename(this.body));
      }
      get regex() {
        const key = UNDERSCORE + MODE_IGNORE;
        if (this[key]) {
          return this[key];
        }
        return this._make(MODE_IGNORE, key);
      }
      get checkRegex() {
        const key = UNDERSCORE + MODE_CHECK_IGNORE;
        if (this[key]) {
          return this[key];
        }
        return this._make(MODE_CHECK_IGNORE, key);
      }
      _make(mode, key) {
        const str = pinWildcards(
          mode === MODE_IGNORE ? this.regexPrefix.replace(REGEX_REPLACE_TRAILING_WILDCARD, replaceTrailingWildcard).replace(REGEX_REPLACE_TRAILING_DOUBLESTAR, replaceTrailingDoublestar) : checkSourceOf(this.body, this.regexPrefix)
        );
        const regex = this.ignoreCase ? new RegExp(str, "i") : new RegExp(str);
        return define2(this, key, regex);
      }
    };
    var hasTrailingBackslash = (str) => {
      let count = 0;
      while (str[str.length - count - 1] === ESCAPE) {
        count++;
      }
      return count % 2 === 1;
    };
    var trimEnd = (body, stripLineEnd) => {
      let lineEnd = body.length;
      let end;
      for (; ; ) {
        if (stripLineEnd && body[lineEnd - 1] === "\r") {
          lineEnd--;
        }
        end = lineEnd;
        while (body[end - 1] === SPACE) {
          end--;
        }
        if (!stripLineEnd || body[end - 1] !== "\n") {
          break;
        }
        lineEnd = end - 1;
      }
      if (end === lineEnd) {
        return body.slice(0, lineEnd);
      }
      let backslashes = 0;
      while (body[end - backslashes - 1] === ESCAPE) {
        backslashes++;
      }
      return backslashes % 2 ? body.slice(0, end - 1) + SPACE : body.slice(0, end);
    };
    var createRule = (pattern, mark, ignoreCase, stripLineEnd, stripBOM) => {
      let body = stripBOM && pattern[0] === BOM ? pattern.slice(1) : pattern;
      if (body[0] === "#") {
        return;
      }
      let negative = false;
      if (body[0] === "!") {
        negative = true;
        body = body.slice(1);
      }
      const last = body[body.length - 1];
      if (last === SPACE || stripLineEnd && (last === "\r" || last === "\n")) {
        body = trimEnd(body, stripLineEnd);
      }
      if (!body || hasTrailingBackslash(body)) {
        return;
      }
      body = body.replace(REGEX_REPLACE_LEADING_EXCAPED_EXCLAMATION, "!").replace(REGEX_REPLACE_LEADING_EXCAPED_HASH, "#");
      const regexPrefix = makeRegexPrefix(body);
      return new IgnoreRule(
        pattern,
        mark,
        body,
        ignoreCase,
        negative,
        regexPrefix
      );
    };
    var RuleManager = class {
      constructor(ignoreCase) {
        this._ignoreCase = ignoreCase;
        this._rules = [];
        this._basenameCount = 0;
      }
      _add(pattern, index) {
        if (pattern && pattern[KEY_IGNORE]) {
          this._rules = this._rules.concat(pattern._rules._rules);
          this._basenameCount += pattern._rules._basenameCount;
          this._added = true;
          return;
        }
        const isStr = isString(pattern);
        const raw = isStr ? pattern : pattern.pattern;
        const rule = checkPattern(raw) && createRule(
          raw,
          isStr ? UNDEFINED : pattern.mark,
          this._ignoreCase,
          !this._split,
          this._stripBOM && !index
        );
        if (rule) {
          this._added = true;
          this._rules.push(rule);
          if (matchesBasename(rule.body)) {
            this._basenameCount++;
          }
        }
      }
      // @param {Array<string> | string | Ignore} pattern
      add(pattern) {
        this._added = false;
        this._split = isString(pattern);
        this._stripBOM = !this._split || pattern[0] === BOM;
        makeArray(
          this._split ? splitPattern(pattern) : pattern
        ).forEach(this._add, this);
        if (this._added) {
          this._literalRules = UNDEFINED;
        }
        return this._added;
      }
      // Match the literal 'abc/' for `checkIgnore`, last rule wins. Only a rule
      //   ending in a wildcard can match it (see `checkSourceOf`), so the rest
      //   are left out once, rather than tested or compiled for every path.
      testLiteral(path) {
        const rules = this._literalRules || (this._literalRules = this._rules.filter(
          ({ body }) => body[body.length - (body[body.length - 1] === SLASH ? 2 : 1)] === "*"
        ));
        let ignored = false;
        let unignored = false;
        let matchedRule;
        for (let index = rules.length - 1; index >= 0; index--) {
          const rule = rules[index];
          if (rule.checkRegex.test(path)) {
            ignored = !rule.negative;
            unignored = rule.negative;
            matchedRule = rule.negative ? UNDEFINED : rule;
            break;
          }
        }
        const ret = {
          ignored,
          unignored
        };
        if (matchedRule) {
          ret.rule = matchedRule;
        }
        return ret;
      }
      // Test one single path without recursively checking parent directories
      //
      // - mode `string` either `MODE_IGNORE` or `MODE_CHECK_IGNORE`
      // @returns {TestResult}
      test(path, mode) {
        const rules = this._rules;
        const { length } = rules;
        const shortcut = this._basenameCount * 2 >= length;
        const basename4 = shortcut ? basenameOf(path) : path;
        for (let index = length - 1; index >= 0; index--) {
          const rule = rules[index];
          if (rule[mode].test(
            shortcut && rule._basenameOnly ? basename4 : path
          )) {
            const { negative } = rule;
            const ret = {
              ignored: !negative,
              unignored: negative
            };
            if (!negative) {
              ret.rule = rule;
            }
            return ret;
          }
        }
        return {
          ignored: false,
          unignored: false
        };
      }
    };
    var throwError = (message, Ctor) => {
      throw new Ctor(message);
    };
    var checkPath = (path, originalPath, doThrow) => {
      if (!isString(path)) {
        return doThrow(
          `path must be a string, but got \`${originalPath}\``,
          TypeError
        );
      }
      if (!path) {
        return doThrow(`path must not be empty`, TypeError);
      }
      if (checkPath.isNotRelative(path)) {
        const r = "`path.relative()`d";
        return doThrow(
          `path should be a ${r} string, but got "${originalPath}"`,
          RangeError
        );
      }
      return true;
    };
    var isNotRelative = (path) => {
      const first = path.charCodeAt(0);
      if (first === SLASH_CODE) {
        return true;
      }
      if (first !== DOT_CODE) {
        return false;
      }
      if (path.length === 1) {
        return true;
      }
      const second = path.charCodeAt(1);
      if (second === SLASH_CODE) {
        return true;
      }
      if (second !== DOT_CODE) {
        return false;
      }
      return path.length === 2 || path.charCodeAt(2) === SLASH_CODE;
    };
    checkPath.isNotRelative = isNotRelative;
    checkPath.convert = (p) => p;
    var convertPath = (target) => isString(target) && checkPath.convert(target);
    var Ignore = class {
      constructor({
        ignorecase = true,
        ignoreCase = ignorecase,
        allowRelativePaths = false
      } = {}) {
        define2(this, KEY_IGNORE, true);
        this._rules = new RuleManager(ignoreCase);
        this._strictPathCheck = !allowRelativePaths;
        this._initCache();
      }
      _initCache() {
        this._ignoreCache = /* @__PURE__ */ Object.create(null);
        this._testCache = /* @__PURE__ */ Object.create(null);
      }
      add(pattern) {
        if (this._rules.add(pattern)) {
          this._initCache();
        }
        return this;
      }
      // legacy
      addPattern(pattern) {
        return this.add(pattern);
      }
      // @returns {TestResult}
      _test(originalPath, cache, path) {
        checkPath(
          path,
          originalPath,
          this._strictPathCheck ? throwError : RETURN_FALSE
        );
        return path ? this._t(path, cache) : {
          ignored: false,
          unignored: false
        };
      }
      checkIgnore(target) {
        const path = convertPath(target);
        if (!path || path.charCodeAt(path.length - 1) !== SLASH_CODE) {
          return this._test(target, this._testCache, path);
        }
        const dir = this._t(path, this._testCache);
        if (dir.ignored) {
          return dir;
        }
        const literal = this._rules.testLiteral(path);
        return literal.ignored || literal.unignored ? literal : dir;
      }
      _t(path, cache) {
        if (path in cache) {
          return cache[path];
        }
        const parentPath = parentOf(path);
        const parent = parentPath ? this._t(parentPath, cache) : UNDEFINED;
        return cache[path] = parent && parent.ignored ? parent : this._rules.test(path, MODE_IGNORE);
      }
      ignores(path) {
        return this._test(path, this._ignoreCache, convertPath(path)).ignored;
      }
      createFilter() {
        return (path) => !this.ignores(path);
      }
      filter(paths) {
        return makeArray(paths).filter(this.createFilter());
      }
      // @returns {TestResult}
      test(path) {
        return this._test(path, this._testCache, convertPath(path));
      }
    };
    var factory = (options2) => new Ignore(options2);
    var isPathValid = (path) => checkPath(convertPath(path), path, RETURN_FALSE);
    var setupWindows = () => {
      const makePosix = (str) => /^\\\\\?\\/.test(str) || /["<>|\u0000-\u001F]+/u.test(str) ? str : str.replace(/\\/g, "/");
      checkPath.convert = makePosix;
      const REGEX_TEST_WINDOWS_PATH_ABSOLUTE = /^[a-z]:\//i;
      checkPath.isNotRelative = (path) => REGEX_TEST_WINDOWS_PATH_ABSOLUTE.test(path) || isNotRelative(path);
    };
    if (
      // Detect `process` so that it can run in browsers.
      typeof process !== "undefined" && process.platform === "win32"
    ) {
      setupWindows();
    }
    module.exports = factory;
    factory.default = factory;
    module.exports.isPathValid = isPathValid;
    define2(module.exports, /* @__PURE__ */ Symbol.for("setupWindows"), setupWindows);
  }
});

// src/diagnostics/usage-error.ts
var UsageError = class extends Error {
  name = "UsageError";
};

// src/diagnostics/diagnostic.ts
var table = /* @__PURE__ */ new Map();
function define(definition) {
  const { code, severity, summary, words: words4 } = definition;
  if (table.has(code)) throw new Error(`the diagnostic ${code} is declared twice`);
  table.set(code, { code, severity, summary });
  return (facts, span, related2 = []) => ({ code, severity, message: words4(facts), span, related: related2 });
}

// src/diagnostics/order.ts
function byBytes(a, b) {
  if (a === b) return 0;
  const length = Math.min(a.length, b.length);
  for (let index = 0; index < length; index++) {
    const x = a.charCodeAt(index);
    const y = b.charCodeAt(index);
    if (x !== y) return rank(x) - rank(y);
  }
  return a.length - b.length;
}
function rank(unit) {
  return unit >= 55296 && unit <= 57343 ? unit + 65536 : unit;
}

// src/diagnostics/source.ts
var lineStartsByFile = /* @__PURE__ */ new WeakMap();
function locate(span) {
  const start = position(span.file, span.start);
  const end = position(span.file, Math.max(span.start, span.end));
  return {
    file: span.file.path,
    line: start.line,
    column: start.column,
    endLine: end.line,
    endColumn: end.column
  };
}
function lineText(file, line) {
  const starts = lineStarts(file);
  const start = starts[line - 1];
  if (start === void 0) return "";
  return file.text.slice(start, starts[line] ?? file.text.length).replace(/\r?\n$/, "");
}
function wholeFile(file) {
  return { file, start: 0, end: 0 };
}
function position(file, offset) {
  const starts = lineStarts(file);
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = low + high + 1 >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
}
function lineStarts(file) {
  const known2 = lineStartsByFile.get(file);
  if (known2 !== void 0) return known2;
  const starts = [0];
  for (let at = file.text.indexOf("\n"); at >= 0; at = file.text.indexOf("\n", at + 1)) starts.push(at + 1);
  lineStartsByFile.set(file, starts);
  return starts;
}

// src/diagnostics/suggest.ts
var import_fastest_levenshtein = __toESM(require_mod(), 1);
function nearest(word, known2) {
  if (known2.length === 0 || word.length === 0) return void 0;
  const best = (0, import_fastest_levenshtein.closest)(
    word.toLowerCase(),
    known2.map((each) => each.toLowerCase())
  );
  const original = known2.find((each) => each.toLowerCase() === best);
  const allowed = word.length < 4 ? 1 : Math.max(2, Math.floor(word.length / 3));
  return original !== void 0 && (0, import_fastest_levenshtein.distance)(word.toLowerCase(), best) <= allowed ? original : void 0;
}
function didYouMean(word, known2) {
  const found2 = nearest(word, known2);
  return found2 === void 0 ? "" : `; did you mean \`${found2}\`?`;
}

// src/result.ts
var apiVersion = "reachspec.dev/v1alpha1";
function* mapConnections(map2) {
  for (const source of map2.workloads) {
    for (const destination of map2.workloads) {
      if (source.id === destination.id) continue;
      const reach = map2.between[source.class * map2.classes + destination.class];
      if (reach !== void 0 && !isNothing(reach)) {
        yield {
          from: { workload: source.id },
          to: { workload: destination.id },
          allow: reach.allow,
          unknown: reach.unknown
        };
      }
    }
    for (const { cidrs, allow, unknown: unknown2 } of map2.toAddresses[source.class] ?? []) {
      yield { from: { workload: source.id }, to: { cidrs }, allow, unknown: unknown2 };
    }
  }
  for (const destination of map2.workloads) {
    for (const { cidrs, allow, unknown: unknown2 } of map2.fromAddresses[destination.class] ?? []) {
      yield { from: { cidrs }, to: { workload: destination.id }, allow, unknown: unknown2 };
    }
  }
}
function exitCode(result) {
  if (result.diagnostics.some(({ severity }) => severity === "error")) return 2;
  if (result.kind === "ReachabilityMap") return 0;
  const cases = result.suites.flatMap((suite) => suite.cases);
  if (cases.some(({ status }) => status === "errored")) return 2;
  return cases.some(({ status, severity }) => status === "failed" && severity === "error") ? 1 : 0;
}
function isNothing(reach) {
  return reach.allow.length === 0 && reach.unknown.length === 0;
}

// src/run.ts
import { dirname as dirname5, join as join8 } from "node:path/posix";

// src/cni/configured.ts
function configured(profile, settings) {
  return settings.reduce(configure, profile);
}
function configure(profile, setting) {
  const says = (is2) => ({ is: is2, source: setting.words });
  switch (setting.kind) {
    case "policies":
      if (setting.is === "always") return profile;
      return { ...profile, enforcesIngress: says("no"), enforcesEgress: says("no") };
    case "node-ranges":
      return { ...profile, ipBlockMatchesNodes: says("yes") };
    case "sctp":
      return { ...profile, sctp: says("yes") };
  }
}

// src/cni/profiles/cells.ts
var is = (value, source) => ({ is: value, source });
var yes = (source) => is("yes", source);
var no = (source) => is("no", source);
var unknown = ({ source, words: words4, remedy: remedy2 }) => ({
  is: "unknown",
  source,
  doubt: { words: words4, remedy: remedy2 }
});
var noRange = (source) => is("none", source);
var enforces = (source) => ({ enforcesIngress: yes(source), enforcesEgress: yes(source) });
var enforcesNothing = (source) => ({
  enforcesIngress: no(source),
  enforcesEgress: no(source),
  ipBlockMatchesPods: yes(source),
  ipBlockMatchesNodes: yes(source),
  except: yes(source),
  endPort: yes(source),
  sctp: yes(source),
  namedPorts: yes(source),
  negativeSelectors: yes(source),
  barePods: yes(source),
  policyApis: []
});
var adminGroup = "policy.networking.k8s.io";
var adminPolicies = (support, source) => ({
  group: adminGroup,
  kinds: ["AdminNetworkPolicy", "BaselineAdminNetworkPolicy"],
  support,
  source
});
var clusterPolicies = (support, source) => ({
  group: adminGroup,
  kinds: ["ClusterNetworkPolicy"],
  support,
  source
});
var ownApi = (group, source, kinds) => ({
  group,
  ...kinds === void 0 ? {} : { kinds },
  support: "yes",
  source
});

// src/cni/profiles/calico.ts
var conversion = "projectcalico/calico libcalico-go/lib/backend/k8s/conversion/conversion.go";
var manifest = "projectcalico/calico manifests/canal.yaml";
var docs = "docs.tigera.io, Calico network policy";
var gke = "Google Cloud, GKE network policy: an add-on of the cluster, which is Calico";
var adminVersions = "projectcalico/calico issues 7578 and 10745: in 3.29 to 3.31";
var clusterVersions = "projectcalico/calico issue 10745: it takes the place of AdminNetworkPolicy in 3.32";
var ownApis = [
  ownApi("projectcalico.org", docs),
  ownApi("crd.projectcalico.org", `${docs}: the same objects as they are stored`)
];
var felix = {
  ipBlockMatchesPods: yes("projectcalico/calico issue 6634: it compares raw addresses"),
  ipBlockMatchesNodes: yes(`${conversion}: the block becomes \`nets\`, which compares raw addresses`),
  except: yes(`${conversion}: \`except\` becomes \`notNets\` of the same rule`),
  endPort: yes(conversion),
  sctp: yes(conversion),
  namedPorts: yes(conversion),
  negativeSelectors: yes(conversion),
  barePods: yes(conversion)
};
var tunnel = "in overlay mode, traffic of a node to pods of other nodes carries the address of its tunnel";
var initContainers = "takes port names from all init containers too";
var admin = "AdminNetworkPolicy and BaselineAdminNetworkPolicy in 3.29 to 3.31, ClusterNetworkPolicy since 3.32";
var withAdminApis = {
  policyApis: [adminPolicies("optional", adminVersions), clusterPolicies("optional", clusterVersions), ...ownApis],
  versions: [
    { since: "3.32", is: { policyApis: [clusterPolicies("yes", clusterVersions), ...ownApis] } },
    { since: "3.29", before: "3.32", is: { policyApis: [adminPolicies("yes", adminVersions), ...ownApis] } },
    { before: "3.29", is: { policyApis: ownApis } }
  ]
};
var addOn = {
  source: gke,
  words: "whether the network policy add-on of the cluster is on, which enforces policies with Calico",
  remedy: "declare `calico` where it is on, `kubenet` where it is off"
};
var calicoProfiles = {
  calico: {
    name: "calico",
    title: "Calico",
    ...enforces(conversion),
    ...felix,
    ...withAdminApis,
    defaultPodCidr: is("192.168.0.0/16", "projectcalico/calico manifests/calico.yaml, `CALICO_IPV4POOL_CIDR`"),
    quirks: [admin, initContainers, tunnel]
  },
  canal: {
    name: "canal",
    title: "Canal",
    ...enforces(manifest),
    ...felix,
    ...withAdminApis,
    defaultPodCidr: is("10.244.0.0/16", manifest),
    quirks: [
      "Flannel carries the traffic, Calico enforces the policies; its version here is the version of Calico",
      admin,
      initContainers,
      tunnel
    ]
  },
  "gke-dataplane-v1": {
    name: "gke-dataplane-v1",
    title: "GKE without Dataplane V2",
    enforcesIngress: unknown(addOn),
    enforcesEgress: unknown(addOn),
    ...felix,
    policyApis: [
      adminPolicies("optional", `${gke}; which release of Calico it is, the platform decides`),
      clusterPolicies("optional", `${gke}; which release of Calico it is, the platform decides`),
      { ...ownApi("crd.projectcalico.org", gke), support: "optional" },
      { ...ownApi("projectcalico.org", gke), support: "optional" }
    ],
    defaultPodCidr: noRange("Google Cloud, VPC-native clusters: a secondary range of the VPC"),
    quirks: ["policies are enforced only where the network policy add-on is on"],
    versions: []
  }
};

// src/cni/profiles/cilium.ts
var docs2 = "docs.cilium.io, network policy of Kubernetes";
var parser = "cilium/cilium pkg/k8s/network_policy.go";
var ports = "cilium/cilium pkg/types/portmap.go, issue 30003, pull requests 44429 and 45760";
var sctp = "docs.cilium.io, SCTP support (beta), and cilium/cilium issue 20490: dropped until `sctp.enabled`";
var cluster = "cilium/cilium pull request 47227: since 1.20, off until `k8sClusterNetworkPolicy.enabled`";
var aks = "Microsoft Learn, AKS network policies and Azure CNI powered by Cilium";
var gke2 = "Google Cloud, GKE Dataplane V2";
var ack = "Alibaba Cloud, network policies in ACK clusters";
var ciliumApi = ownApi("cilium.io", docs2);
var datapath = {
  ipBlockMatchesPods: no("cilium/cilium issues 9209, 19601 and 35212"),
  ipBlockMatchesNodes: no("docs.cilium.io, `policyCIDRMatchMode`"),
  except: yes(parser),
  endPort: yes("cilium/cilium issue 28684 and pull request 32807, first in 1.16"),
  sctp: is("dropped", sctp),
  negativeSelectors: yes(parser),
  barePods: yes(parser)
};
var firstPort = {
  before: "1.16",
  is: { endPort: is("first-port", "cilium/cilium issue 28684: `endPort` is ignored before 1.16") }
};
var oneNumber = { namedPorts: is("one-number", ports) };
var shipped = (platform, source) => ({
  namedPorts: unknown({
    source: `${source}; ${ports}`,
    words: `which release of Cilium ${platform} runs: before 1.20 a port name in an egress rule is one number for the whole cluster`,
    remedy: "write the number of the port in egress rules"
  }),
  versions: [{ since: "1.20", is: { namedPorts: yes(ports) } }, { before: "1.20", is: oneNumber }, firstPort]
});
var host = "the node that a pod runs on always reaches it";
var ranges = "`ipBlock` matches no node unless `policyCIDRMatchMode` holds `nodes`, and no pod unless it holds `pods` (beta)";
var names = "before 1.20, an egress rule skips a port name that pods of the cluster give different numbers";
var unverified = (feature) => unknown({
  source: `${ack}: it doesn't say`,
  words: `whether Terway honours ${feature}, which nobody could verify`,
  remedy: "try it in a cluster, or leave it out of the policy"
});
var optionalApi = (group, kind2, source) => ({
  group,
  kinds: [kind2],
  support: "optional",
  source
});
var ciliumProfiles = {
  cilium: {
    name: "cilium",
    title: "Cilium",
    ...enforces(docs2),
    ...datapath,
    namedPorts: yes(ports),
    policyApis: [ciliumApi, clusterPolicies("optional", cluster)],
    defaultPodCidr: is("10.0.0.0/8", "docs.cilium.io, `clusterPoolIPv4PodCIDRList`"),
    quirks: [host, ranges, names, "`endPort` is ignored before 1.16"],
    versions: [{ before: "1.20", is: { ...oneNumber, policyApis: [ciliumApi] } }, firstPort]
  },
  "azure-cilium": {
    name: "azure-cilium",
    title: "Azure CNI powered by Cilium",
    ...enforces(aks),
    ...datapath,
    ipBlockMatchesPods: no(`${aks}: \`ipBlock\` allows neither pods nor nodes`),
    ipBlockMatchesNodes: no(`${aks}: \`ipBlock\` allows neither pods nor nodes`),
    ...shipped("AKS", aks),
    policyApis: [ownApi("cilium.io", aks)],
    defaultPodCidr: noRange("Microsoft Learn, AKS networking: the virtual network, or an overlay of its own"),
    quirks: [host, "its version here is the version of Cilium"]
  },
  "gke-dataplane-v2": {
    name: "gke-dataplane-v2",
    title: "GKE Dataplane V2",
    ...enforces(gke2),
    ...datapath,
    ipBlockMatchesPods: no(`${gke2}: made with Cilium; Google Cloud advises against \`ipBlock\` for pods`),
    ...shipped("GKE", gke2),
    policyApis: [
      optionalApi("cilium.io", "CiliumClusterwideNetworkPolicy", "Google Cloud, cluster-wide network policies"),
      optionalApi("networking.gke.io", "FQDNNetworkPolicy", "Google Cloud, FQDN network policies")
    ],
    defaultPodCidr: noRange("Google Cloud, VPC-native clusters: a secondary range of the VPC"),
    quirks: [host, "its version here is the version of Cilium"]
  },
  terway: {
    name: "terway",
    title: "Terway",
    ...enforces(ack),
    ipBlockMatchesPods: no("AliyunContainerService/terway issue 904"),
    ipBlockMatchesNodes: unverified("`ipBlock` for the addresses of nodes"),
    except: unverified("`except`"),
    endPort: unverified("`endPort`"),
    sctp: unverified("SCTP"),
    namedPorts: unverified("port names"),
    negativeSelectors: unverified("`NotIn` and `DoesNotExist`"),
    barePods: yes(`${ack}: pods are selected by their labels`),
    policyApis: [],
    defaultPodCidr: noRange(`${ack}: addresses of the VPC`),
    quirks: [
      "enforces policies only where they were switched on, on nodes with shared ENIs",
      "clusters that began with a Terway before 1.9 may enforce with Felix of Calico"
    ],
    versions: [
      {
        before: "1.9",
        is: {
          ipBlockMatchesPods: unknown({
            source: `${ack}: before 1.9 the implementation follows the mode of the node`,
            words: "whether Terway enforces with eBPF, where `ipBlock` leaves pods out, or with Felix, where it does not",
            remedy: "name pods with `podSelector` and `namespaceSelector`"
          })
        }
      }
    ]
  }
};

// src/cni/profiles/cloud.ts
var eks = "Amazon EKS user guide, network policies of the VPC CNI plugin";
var resolver = "aws/amazon-network-policy-controller-k8s pkg/resolvers/endpoints.go";
var agent = "aws/aws-network-policy-agent";
var vpc = noRange("Amazon EKS user guide: addresses of the VPC");
var npm = "Azure/azure-container-networking npm/pkg/controlplane/translation";
var windows = `${npm}: the policy is refused on Windows`;
var aks2 = "Microsoft Learn, AKS network policies";
var virtualNetwork = noRange("Microsoft Learn, AKS networking: the virtual network, or an overlay of its own");
var npmCells = {
  ...enforces(aks2),
  ipBlockMatchesNodes: yes(`${npm}: an ipset of the ranges, compared with raw addresses`),
  endPort: yes(npm),
  barePods: yes(npm),
  policyApis: [],
  defaultPodCidr: virtualNetwork,
  versions: []
};
var cloudProfiles = {
  "aws-vpc-cni": {
    name: "aws-vpc-cni",
    title: "AWS VPC CNI",
    ...enforces(eks),
    ipBlockMatchesPods: yes(resolver),
    ipBlockMatchesNodes: yes(`${resolver}: it compares raw addresses`),
    except: yes(resolver),
    endPort: yes(resolver),
    sctp: yes(`${agent} pkg/ebpf/c/tc.v4egress.bpf.c`),
    namedPorts: is("selected-peers", `${resolver}, computeEgressEndpoints and getIngressRulesPorts; pull request 92`),
    negativeSelectors: yes(resolver),
    barePods: is("no", `${eks}: pods without an owner are not covered`),
    policyApis: [ownApi("networking.k8s.aws", resolver)],
    defaultPodCidr: vpc,
    quirks: [
      "enforces policies since 1.14, and only with its policy agent on: declare `aws-vpc-cni-nopolicy` where it is off",
      "a pod without an owner may be covered by its name (aws-network-policy-agent issue 327); nothing promises it",
      "on EC2 nodes with Linux alone: neither Fargate nor Windows",
      "policies hold for one address family, that of the cluster",
      "at most 24 combinations of protocol and port for one address range",
      "the port of a Service has to equal the port of its pods",
      "in mode `standard` a new pod is open until its policies are in place; `strict` begins closed",
      "until 2024 its controller looked port names of ingress rules up on the pods of the other side"
    ],
    versions: [{ before: "1.14", is: enforcesNothing(`${eks}: since 1.14`) }]
  },
  "aws-vpc-cni-nopolicy": {
    name: "aws-vpc-cni-nopolicy",
    title: "AWS VPC CNI without its policy agent",
    ...enforcesNothing(`${eks}: off until it is switched on`),
    defaultPodCidr: vpc,
    quirks: [],
    versions: []
  },
  "azure-npm": {
    name: "azure-npm",
    title: "Azure Network Policy Manager",
    ...npmCells,
    ipBlockMatchesPods: yes(`${npm}: an ipset of the ranges, compared with raw addresses`),
    except: yes(`${npm}: \`nomatch\` entries of the same ipset`),
    sctp: yes(npm),
    namedPorts: yes(`${npm}: an ipset of addresses and ports of pods`),
    negativeSelectors: yes(npm),
    quirks: [
      "its Lite variant takes policies of address ranges alone",
      "releases before mid-2022 read only `port` of a range of ports"
    ]
  },
  "azure-npm-windows": {
    name: "azure-npm-windows",
    title: "Azure Network Policy Manager on Windows",
    ...npmCells,
    ipBlockMatchesPods: unknown({
      source: `${npm}: it doesn't say what Windows makes of the ranges`,
      words: "whether `ipBlock` matches pods on Windows nodes, which nobody could verify",
      remedy: "name pods with `podSelector` and `namespaceSelector`"
    }),
    except: is("rejected", `${windows}, ErrUnsupportedExceptCIDR`),
    sctp: is("rejected", `${windows}, ErrUnsupportedSCTP`),
    namedPorts: is("rejected", `${windows}, ErrUnsupportedNamedPort`),
    negativeSelectors: is("rejected", `${windows}, ErrUnsupportedNegativeMatch`),
    quirks: ["a policy with something that Windows lacks is refused as a whole: the pods that it selects stay open"]
  }
};

// src/cni/profiles/kube-network-policies.ts
var engine = "kubernetes-sigs/kube-network-policies pkg/networkpolicy/networkpolicy.go";
var images = "kubernetes-sigs/kube-network-policies: an image of its own has the admin APIs";
var kind = "kubernetes-sigs/kind images/kindnetd/cmd/kindnetd/main.go, commit e7903573, first in 0.24.0";
var netpol = "flannel-io/flannel Documentation/netpol.md";
var evaluator = {
  ipBlockMatchesPods: yes(`${engine}: it compares raw addresses`),
  ipBlockMatchesNodes: yes(`${engine}: it compares raw addresses`),
  except: yes(engine),
  endPort: yes(engine),
  sctp: yes(engine),
  namedPorts: yes(`${engine}: names of \`spec.containers\` alone`),
  negativeSelectors: yes(engine),
  barePods: yes(engine)
};
var kubeNetworkPolicies = {
  kindnet: {
    name: "kindnet",
    title: "kindnet",
    ...enforces(kind),
    ...evaluator,
    policyApis: [],
    defaultPodCidr: is("10.244.0.0/16", "kubernetes-sigs/kind pkg/apis/config/v1alpha4/default.go"),
    quirks: ["enforces network policies since kind 0.24; its version here is the version of kind"],
    versions: [{ before: "0.24", is: enforcesNothing(kind) }]
  },
  "flannel-netpol": {
    name: "flannel-netpol",
    title: "Flannel with its network policy controller",
    ...enforces(netpol),
    ...evaluator,
    policyApis: [adminPolicies("optional", images), clusterPolicies("optional", images)],
    defaultPodCidr: is("10.244.0.0/16", "flannel-io/flannel Documentation/kube-flannel.yml"),
    quirks: [
      "the controller is kube-network-policies, in releases of Flannel since 0.25.5",
      "traffic of a node to pods of other nodes carries the address of its tunnel"
    ],
    versions: [{ before: "0.25.5", is: enforcesNothing(netpol) }]
  }
};

// src/cni/profiles/kube-router.ts
var policy = "cloudnativelabs/kube-router pkg/controllers/netpol/policy.go";
var k3s = "docs.k3s.io, networking services: its network policy controller is that of kube-router";
var controller = {
  ipBlockMatchesPods: yes(`${policy}: an ipset of the ranges, compared with raw addresses`),
  ipBlockMatchesNodes: yes(`${policy}: an ipset of the ranges, compared with raw addresses`),
  except: yes(`${policy}: \`nomatch\` entries of the same ipset`),
  endPort: yes(`${policy}, processNetworkPolicyPorts`),
  sctp: yes("cloudnativelabs/kube-router pkg/controllers/netpol/network_policy_controller_test.go"),
  namedPorts: is("own-namespace", `${policy}, buildNetworkPoliciesInfo and processEgressRules`),
  negativeSelectors: yes(policy),
  barePods: yes(policy),
  policyApis: [],
  versions: []
};
var names2 = [
  "a port name in an egress rule without `to` opens its number towards every destination",
  "a rule whose only ports are names that no pod publishes opens every port to and from the pods that it selects"
];
var kubeRouterProfiles = {
  "kube-router": {
    name: "kube-router",
    title: "kube-router",
    ...enforces(policy),
    ...controller,
    defaultPodCidr: noRange("cloudnativelabs/kube-router docs/user-guide.md: `spec.podCIDR` of each Node"),
    quirks: [
      ...names2,
      "enforces policies only with `--run-firewall`, its default, and needs `--service-cluster-ip-range`"
    ]
  },
  k3s: {
    name: "k3s",
    title: "K3s",
    ...enforces(k3s),
    ...controller,
    defaultPodCidr: is("10.42.0.0/16", "docs.k3s.io, `--cluster-cidr`"),
    quirks: [
      ...names2,
      "Flannel carries the traffic: declare `flannel` where the servers run with `--disable-network-policy`",
      "traffic of a node to pods of other nodes carries the address of its tunnel"
    ]
  }
};

// src/cni/profiles/overlay.ts
var antreaDocs = "antrea-io/antrea docs";
var antreaTests = "antrea-io/antrea test/e2e/antreapolicy_test.go";
var admin2 = adminPolicies("optional", `${antreaDocs}/admin-network-policy.md: a feature gate, since 1.13`);
var cluster2 = clusterPolicies("optional", `${antreaDocs}/feature-gates.md and release notes of 2.7: a feature gate`);
var antreaApi = ownApi("crd.antrea.io", `${antreaDocs}/antrea-network-policy.md`);
var weave = "weaveworks/weave npc/analyser.go";
var overlayProfiles = {
  antrea: {
    name: "antrea",
    title: "Antrea",
    ...enforces(antreaDocs),
    ipBlockMatchesPods: yes(`${antreaTests}, which makes blocks of pod addresses`),
    ipBlockMatchesNodes: yes(`${antreaTests}: blocks are compared with raw addresses`),
    except: yes(antreaTests),
    endPort: yes(antreaTests),
    sctp: yes(antreaTests),
    namedPorts: yes("antrea-io/antrea pkg/agent/controller/networkpolicy/reconciler.go: a number for each pod"),
    negativeSelectors: yes(antreaTests),
    barePods: yes(antreaDocs),
    policyApis: [admin2, cluster2, antreaApi],
    defaultPodCidr: noRange(`${antreaDocs}: \`spec.podCIDR\` of each Node`),
    quirks: [
      "the admin APIs are behind feature gates: `AdminNetworkPolicy` since 1.13, ClusterNetworkPolicy since 2.7",
      "policies of its own stand before and behind NetworkPolicies, by the priority of their tier",
      "in overlay mode, traffic of a node to pods of other nodes carries the address of its gateway"
    ],
    versions: [
      { before: "2.7", is: { policyApis: [admin2, antreaApi] } },
      { before: "1.13", is: { policyApis: [antreaApi] } }
    ]
  },
  weave: {
    name: "weave",
    title: "Weave Net",
    ...enforces(weave),
    ipBlockMatchesPods: yes("weaveworks/weave npc/controller_test.go"),
    ipBlockMatchesNodes: yes(`${weave}: an ipset of the ranges, compared with raw addresses`),
    except: yes("weaveworks/weave npc/controller_test.go"),
    endPort: is("first-port", `${weave}: the API that it was built with knows no \`endPort\``),
    sctp: yes(`${weave}: iptables gets the protocol by its name`),
    namedPorts: is("rejected", `${weave}, checkForNamedPorts`),
    negativeSelectors: yes(weave),
    barePods: yes(weave),
    policyApis: [],
    defaultPodCidr: is("10.32.0.0/12", "Weave Net documentation, `IPALLOC_RANGE`"),
    quirks: [
      "archived by its makers",
      "enforces policies only where the container `weave-npc` runs",
      "a policy with a port name is refused as a whole: the pods that it selects stay open; before 2.7 the controller died of it"
    ],
    versions: [
      {
        before: "2.7",
        is: {
          namedPorts: unknown({
            source: "weaveworks/weave issues 3785 and 3798, pull request 3790",
            words: "what Weave Net before 2.7 makes of a port name: its policy controller may die of it, with all policies",
            remedy: "write the number of the port"
          })
        }
      }
    ]
  }
};

// src/cni/profiles/ovn.ts
var gress = "ovn-kubernetes/ovn-kubernetes go-controller/pkg/ovn/gress_policy.go";
var skipped = "test/scripts/e2e-kind.sh, which skips the cases of port names";
var ovnDocs = "ovn-kubernetes/ovn-kubernetes docs, AdminNetworkPolicy";
var netpol2 = "kubeovn/kube-ovn pkg/controller/network_policy.go";
var acl = "kubeovn/kube-ovn pkg/ovs/ovn-nb-acl.go";
var kubeOvnConfig = "kubeovn/kube-ovn pkg/controller/config.go, `--enable-anp`";
var remedy = "ask about a pod, or about an address outside of the cluster";
var ovnProfiles = {
  "ovn-kubernetes": {
    name: "ovn-kubernetes",
    title: "OVN-Kubernetes",
    ...enforces(gress),
    ipBlockMatchesPods: yes(`${gress}: it compares raw addresses`),
    ipBlockMatchesNodes: unknown({
      source: "ovn-kubernetes/ovn-kubernetes go-controller/pkg/types/const.go, the management port of each node",
      words: "which address a node has for the policies of OVN-Kubernetes: its own, or that of its management port",
      remedy
    }),
    except: yes(`${gress}: an exception of the same match`),
    endPort: yes(gress),
    sctp: yes(gress),
    namedPorts: is("whole-protocol", `${gress}, addPortPolicy: a name counts as no number; ${skipped}`),
    negativeSelectors: yes(gress),
    barePods: yes(gress),
    policyApis: [adminPolicies("yes", ovnDocs), ownApi("k8s.ovn.org", "ovn-kubernetes/ovn-kubernetes docs")],
    defaultPodCidr: is("10.128.0.0/14", "OpenShift documentation, `clusterNetwork`"),
    quirks: [
      "a port name in a NetworkPolicy opens every port of its protocol, in both directions",
      "OpenShift before 4.12 ran OpenShift SDN, which has no profile"
    ],
    versions: []
  },
  "kube-ovn": {
    name: "kube-ovn",
    title: "Kube-OVN",
    ...enforces("kubeovn/kube-ovn pkg/controller/config.go, `--enable-np`"),
    ipBlockMatchesPods: yes(`${netpol2}: an access list of its own for the ranges`),
    ipBlockMatchesNodes: unknown({
      source: `${acl}, CreateNodeACL: a node has an address of its own and one in the join network`,
      words: "which address a node has for the policies of Kube-OVN: its own, or that of the join network",
      remedy
    }),
    except: yes(`${acl}: an exception of the same range, since pull request 6419`),
    endPort: yes(acl),
    sctp: yes(`${acl}: \`sctp.dst\``),
    namedPorts: unknown({
      source: `${acl} and pkg/controller/pod.go, GetNamedPortByNs`,
      words: "which number Kube-OVN gives a port name: one for all, from whichever pod of the policy's namespace came first",
      remedy: "write the number of the port"
    }),
    negativeSelectors: yes(netpol2),
    barePods: yes(netpol2),
    policyApis: [
      adminPolicies("optional", kubeOvnConfig),
      clusterPolicies("optional", "kubeovn/kube-ovn pkg/controller/cluster_network_policy.go"),
      ownApi("kubeovn.io", "kubeovn/kube-ovn docs, security groups and access lists of subnets")
    ],
    defaultPodCidr: is("10.16.0.0/16", "kubeovn/kube-ovn dist/images/install.sh, `POD_CIDR`"),
    quirks: [
      "`--np-enforcement=lax` lets protocols other than TCP, UDP and SCTP pass",
      "before March 2026, `except` also took away addresses that a selector of the same rule names"
    ],
    versions: []
  }
};

// src/cni/profiles/plain.ts
var e2e = "kubernetes/kubernetes test/e2e/network/netpol";
var api = "kubernetes/api networking/v1/types.go";
var kubenet = "Microsoft Learn, AKS network policies: kubenet pairs with Calico alone";
var bridge = "containernetworking/plugins plugins/main/bridge, plugins/main/ptp";
var flannel = "flannel-io/flannel README.md, Documentation/netpol.md";
var plainProfiles = {
  conformant: {
    name: "conformant",
    title: "a conformant CNI plugin",
    ...enforces(e2e),
    ipBlockMatchesPods: yes(`${e2e}: the cases of CIDR and \`except\` select pods`),
    ipBlockMatchesNodes: yes(api),
    except: yes(e2e),
    endPort: yes(api),
    sctp: yes(e2e),
    namedPorts: yes(e2e),
    negativeSelectors: yes(e2e),
    barePods: yes(e2e),
    policyApis: [
      { group: "policy.networking.k8s.io", support: "yes", source: "kubernetes-sigs/network-policy-api conformance" }
    ],
    defaultPodCidr: noRange(api),
    quirks: ["`ipBlock` matches pod addresses, as the upstream end-to-end suite requires"],
    versions: []
  },
  kubenet: {
    name: "kubenet",
    title: "kubenet",
    ...enforcesNothing(kubenet),
    defaultPodCidr: noRange("kube-controller-manager `--cluster-cidr`"),
    quirks: ["with Calico beside it, declare `calico`"],
    versions: []
  },
  bridge: {
    name: "bridge",
    title: "the bridge plugin",
    ...enforcesNothing(bridge),
    defaultPodCidr: noRange(`${bridge}: the network configuration names it`),
    quirks: ["stands for the reference plugins `bridge` and `ptp`"],
    versions: []
  },
  flannel: {
    name: "flannel",
    title: "Flannel",
    ...enforcesNothing(flannel),
    defaultPodCidr: is("10.244.0.0/16", "flannel-io/flannel Documentation/kube-flannel.yml"),
    quirks: [
      "its network policy controller is a separate container, off by default: declare `flannel-netpol` where it runs"
    ],
    versions: []
  }
};

// src/cni/version.ts
function versionOf(text) {
  const [, numbers] = /^v?(\d+(?:\.\d+){0,2})(?:[-+][\w.+-]+)?$/.exec(text) ?? [];
  return numbers?.split(".").map(Number);
}
function isBefore(version, other) {
  const [parts, otherParts] = [versionOf(version), versionOf(other)];
  if (parts === void 0 || otherParts === void 0) return false;
  const differing = [0, 1, 2].find((index) => (parts[index] ?? 0) !== (otherParts[index] ?? 0));
  return differing !== void 0 && (parts[differing] ?? 0) < (otherParts[differing] ?? 0);
}

// src/cni/profiles.ts
var profiles = {
  conformant: plainProfiles.conformant,
  calico: calicoProfiles.calico,
  canal: calicoProfiles.canal,
  cilium: ciliumProfiles.cilium,
  flannel: plainProfiles.flannel,
  "flannel-netpol": kubeNetworkPolicies["flannel-netpol"],
  kubenet: plainProfiles.kubenet,
  bridge: plainProfiles.bridge,
  kindnet: kubeNetworkPolicies.kindnet,
  antrea: overlayProfiles.antrea,
  weave: overlayProfiles.weave,
  "kube-router": kubeRouterProfiles["kube-router"],
  k3s: kubeRouterProfiles.k3s,
  "ovn-kubernetes": ovnProfiles["ovn-kubernetes"],
  "aws-vpc-cni": cloudProfiles["aws-vpc-cni"],
  "aws-vpc-cni-nopolicy": cloudProfiles["aws-vpc-cni-nopolicy"],
  "azure-npm": cloudProfiles["azure-npm"],
  "azure-npm-windows": cloudProfiles["azure-npm-windows"],
  "azure-cilium": ciliumProfiles["azure-cilium"],
  "gke-dataplane-v1": calicoProfiles["gke-dataplane-v1"],
  "gke-dataplane-v2": ciliumProfiles["gke-dataplane-v2"],
  "kube-ovn": ovnProfiles["kube-ovn"],
  terway: ciliumProfiles.terway
};
var profileNames = Object.keys(profiles);
var table2 = profiles;
function chooseProfile(text) {
  const [name = "", ...versions] = text.split("@");
  const profile = Object.hasOwn(table2, name) ? table2[name] : void 0;
  if (profile === void 0 || versions.length > 1) return void 0;
  const [version] = versions;
  if (version === void 0) return { profile, version };
  if (versionOf(version) === void 0) return void 0;
  return { profile: atVersion(profile, version), version: version.replace(/^v/, "") };
}
function atVersion(profile, version) {
  let known2 = profile;
  for (const { since, before, is: is2 } of profile.versions) {
    const isCovered = (since === void 0 || !isBefore(version, since)) && (before === void 0 || isBefore(version, before));
    if (isCovered) known2 = { ...known2, ...is2 };
  }
  return known2;
}

// src/cni/no-profile.ts
function noProfile(text) {
  const [name = "", ...versions] = text.split("@");
  if (versions.length > 0 && Object.hasOwn(profiles, name))
    return `no version \`${versions.join("@")}\` in \`${text}\`; expected up to three numbers, e.g. \`${name}@1.2.3\``;
  const near = didYouMean(name, profileNames);
  return `no CNI profile \`${text}\`${near || `; expected one of ${profileNames.join(", ")}`}`;
}

// src/sets/addresses.ts
var import_ip_num = __toESM(require_src(), 1);

// src/sets/intervals.ts
function interval(low, high) {
  return low < high ? [low, high] : [];
}
function union(a, b) {
  if (a.length === 0) return b;
  if (b.length === 0) return a;
  return combine(a, b, (inA, inB) => inA || inB);
}
function intersect(a, b) {
  if (a.length === 0 || b.length === 0) return [];
  return combine(a, b, (inA, inB) => inA && inB);
}
function subtract(a, b) {
  if (a.length === 0 || b.length === 0) return a;
  return combine(a, b, (inA, inB) => inA && !inB);
}
function isSubset(a, b) {
  return subtract(a, b).length === 0;
}
function includes(set, value) {
  let low = 0;
  let high = set.length;
  while (low < high) {
    const middle = low + high >> 1;
    const boundary = set[middle];
    if (boundary !== void 0 && boundary <= value) low = middle + 1;
    else high = middle;
  }
  return low % 2 === 1;
}
function isSame(a, b) {
  return a.length === b.length && a.every((boundary, index) => boundary === b[index]);
}
function stretches(set) {
  const found2 = [];
  for (let index = 0; index + 1 < set.length; index += 2) {
    const low = set[index];
    const high = set[index + 1];
    if (low !== void 0 && high !== void 0) found2.push([low, high]);
  }
  return found2;
}
function partition(whole, parts) {
  const pieces = /* @__PURE__ */ new Map();
  const inside = parts.map(() => false);
  const events = boundariesOf([whole, ...parts]);
  for (const [index, event] of events.entries()) {
    for (const part2 of event.parts) if (part2 > 0) inside[part2 - 1] = !inside[part2 - 1];
    const next = events[index + 1];
    if (next === void 0 || !includes(whole, event.at)) continue;
    const key = inside.map((is2) => is2 ? "1" : "0").join("");
    const piece = pieces.get(key) ?? { boundaries: [], within: [...inside] };
    piece.boundaries.push(event.at, next.at);
    pieces.set(key, piece);
  }
  return [...pieces.values()].map(({ boundaries, within }) => ({ piece: boundaries, within }));
}
function boundariesOf(sets) {
  const events = /* @__PURE__ */ new Map();
  for (const [index, set] of sets.entries()) {
    for (const boundary of set) {
      const event = events.get(boundary);
      if (event === void 0) events.set(boundary, [index]);
      else event.push(index);
    }
  }
  return [...events].map(([at, parts]) => ({ at, parts })).sort((a, b) => a.at < b.at ? -1 : 1);
}
function combine(a, b, keep) {
  const boundaries = [];
  let passedA = 0;
  let passedB = 0;
  let isInside2 = false;
  for (; ; ) {
    const nextA = a[passedA];
    const nextB = b[passedB];
    const at = nextB === void 0 || nextA !== void 0 && nextA < nextB ? nextA : nextB;
    if (at === void 0) return boundaries;
    if (nextA === at) passedA++;
    if (nextB === at) passedB++;
    if (keep(passedA % 2 === 1, passedB % 2 === 1) === isInside2) continue;
    boundaries.push(at);
    isInside2 = !isInside2;
  }
}

// src/sets/addresses.ts
var families = ["IPv4", "IPv6"];
var bits = { IPv4: 32n, IPv6: 128n };
var noAddresses = { IPv4: [], IPv6: [] };
var allAddresses = {
  IPv4: interval(0n, 1n << bits.IPv4),
  IPv6: interval(0n, 1n << bits.IPv6)
};
var parsedCidrs = /* @__PURE__ */ new Map();
function parseCidr(text) {
  if (!parsedCidrs.has(text)) parsedCidrs.set(text, readCidr(text));
  return parsedCidrs.get(text);
}
function parseAddress(text) {
  if (text.includes("/")) return void 0;
  return parseCidr(`${text}/${text.includes(":") ? 128 : 32}`);
}
function uniteAddresses(a, b) {
  return { IPv4: union(a.IPv4, b.IPv4), IPv6: union(a.IPv6, b.IPv6) };
}
function intersectAddresses(a, b) {
  return { IPv4: intersect(a.IPv4, b.IPv4), IPv6: intersect(a.IPv6, b.IPv6) };
}
function subtractAddresses(a, b) {
  return { IPv4: subtract(a.IPv4, b.IPv4), IPv6: subtract(a.IPv6, b.IPv6) };
}
function isNoAddresses(set) {
  return set.IPv4.length === 0 && set.IPv6.length === 0;
}
function isSameAddresses(a, b) {
  return isSame(a.IPv4, b.IPv4) && isSame(a.IPv6, b.IPv6);
}
function isAddressesWithin(a, b) {
  return isSubset(a.IPv4, b.IPv4) && isSubset(a.IPv6, b.IPv6);
}
function familyAddresses(family, numbers) {
  return { ...noAddresses, [family]: numbers };
}
function cidrAddresses(...cidrs) {
  return cidrs.reduce((set, cidr) => uniteAddresses(set, parseCidr(cidr)?.addresses ?? noAddresses), noAddresses);
}
function addressText(family, value) {
  return family === "IPv4" ? new import_ip_num.IPv4(value).toString() : (0, import_ip_num.collapseIPv6Number)(new import_ip_num.IPv6(value).toString());
}
function addressCidrs(set) {
  return families.flatMap((family) => stretches(set[family]).flatMap(([low, high]) => stretchCidrs(family, low, high)));
}
function stretchCidrs(family, low, high) {
  const cidrs = [];
  for (let at = low; at < high; ) {
    let hostBits = 0n;
    while (hostBits < bits[family] && at % (2n << hostBits) === 0n && at + (2n << hostBits) <= high) hostBits++;
    cidrs.push(`${addressText(family, at)}/${bits[family] - hostBits}`);
    at += 1n << hostBits;
  }
  return cidrs;
}
function readCidr(text) {
  const written = /^([0-9a-fA-F:.]+)\/([0-9]{1,3})$/.exec(text);
  const address = written?.[1];
  const prefix = written?.[2];
  if (address === void 0 || prefix === void 0) return void 0;
  const family = address.includes(":") ? "IPv6" : "IPv4";
  const plainAddress = family === "IPv4" ? withoutLeadingZeros(address) : address;
  const plainPrefix = String(Number(prefix));
  const range = readRange(family, `${plainAddress}/${plainPrefix}`);
  if (range === void 0 || isMappedIpv4(family, range.given)) return void 0;
  const oddities = [];
  if (plainAddress !== address || plainPrefix !== prefix) oddities.push("leading zeros");
  if (range.given !== range.first) oddities.push("bits beyond the prefix");
  return {
    family,
    addresses: familyAddresses(family, interval(range.first, range.last + 1n)),
    canonical: `${addressText(family, range.first)}/${plainPrefix}`,
    oddities
  };
}
function readRange(family, cidr) {
  const [address = ""] = cidr.split("/");
  try {
    const range = family === "IPv4" ? import_ip_num.IPv4CidrRange.fromCidr(cidr) : import_ip_num.IPv6CidrRange.fromCidr(cidr);
    const given = family === "IPv4" ? new import_ip_num.IPv4(address) : new import_ip_num.IPv6(address);
    return { given: given.getValue(), first: range.getFirst().getValue(), last: range.getLast().getValue() };
  } catch {
    return void 0;
  }
}
function withoutLeadingZeros(address) {
  return address.replace(/(^|\.)0+(?=[0-9])/g, "$1");
}
function isMappedIpv4(family, value) {
  return family === "IPv6" && value >> 32n === 0xffffn;
}

// src/sets/bit-set.ts
function bitSet(size, isIn) {
  const words4 = new Uint32Array(size + 31 >> 5);
  for (let value = 0; value < size; value++) {
    if (isIn(value)) words4[value >> 5] = (words4[value >> 5] ?? 0) | 1 << (value & 31);
  }
  return { words: words4 };
}
function hasBit(set, value) {
  return ((set.words[value >> 5] ?? 0) >>> (value & 31) & 1) === 1;
}

// src/sets/label-values.ts
var anyState = { absent: true, others: true, values: [] };
var presentState = { absent: false, others: true, values: [] };
var absentState = { absent: true, others: false, values: [] };
function statesIn(values) {
  return { absent: false, others: false, values: ordered(values) };
}
function statesNotIn(values) {
  return { absent: true, others: true, values: ordered(values) };
}
function hasState(states, value) {
  return value === void 0 ? states.absent : states.values.includes(value) !== states.others;
}
function intersectStates(a, b) {
  const others = a.others && b.others;
  const mentioned = ordered([...a.values, ...b.values]);
  const isWithin2 = (value) => hasState(a, value) && hasState(b, value);
  return {
    absent: a.absent && b.absent,
    others,
    values: mentioned.filter((value) => isWithin2(value) !== others)
  };
}
function complementStates(states) {
  return { absent: !states.absent, others: !states.others, values: states.values };
}
function isNoStates(states) {
  return !states.absent && !states.others && states.values.length === 0;
}
function isStatesWithin(a, b) {
  return isNoStates(intersectStates(a, complementStates(b)));
}
function exampleStates(possible, sets) {
  const mentioned = ordered([possible, ...sets].flatMap((each) => each.values));
  return [void 0, ...mentioned, unmentioned(mentioned)].filter((value) => hasState(possible, value));
}
function unmentioned(values) {
  let value = "other";
  while (values.includes(value)) value = `${value}-1`;
  return value;
}
function ordered(values) {
  return [...new Set(values)].sort();
}

// src/sets/condition.ts
function allOf(conditions) {
  if (conditions.includes(false)) return false;
  const open2 = conditions.filter((condition) => condition !== true);
  return open2.length > 1 ? { kind: "all", of: open2 } : open2[0] ?? true;
}
function anyOf(conditions) {
  if (conditions.includes(true)) return true;
  const open2 = conditions.filter((condition) => condition !== false);
  return open2.length > 1 ? { kind: "any", of: open2 } : open2[0] ?? false;
}
function holds(condition, world) {
  if (typeof condition === "boolean") return condition;
  switch (condition.kind) {
    case "all":
      return condition.of.every((each) => holds(each, world));
    case "any":
      return condition.of.some((each) => holds(each, world));
    default:
      return isWithin(condition, world.get(condition.fact.id));
  }
}
function openFacts(conditions) {
  const leavesByFact = /* @__PURE__ */ new Map();
  for (const condition of conditions) collectLeaves(condition, leavesByFact);
  return [...leavesByFact.values()].flatMap((leaves) => {
    const fact = leaves[0]?.fact;
    return fact === void 0 ? [] : [{ fact, examples: distinctExamples(fact, leaves) }];
  });
}
function worldsOf(facts, limit) {
  const count = facts.reduce((product, { examples }) => product * examples.length, 1);
  if (count > limit) return void 0;
  let worlds = [/* @__PURE__ */ new Map()];
  for (const { fact, examples } of facts) {
    worlds = worlds.flatMap((world) => examples.map((value) => new Map([...world, [fact.id, value]])));
  }
  return worlds;
}
function collectLeaves(condition, leavesByFact) {
  if (typeof condition === "boolean") return;
  if (condition.kind === "all" || condition.kind === "any") {
    for (const each of condition.of) collectLeaves(each, leavesByFact);
    return;
  }
  const leaves = leavesByFact.get(condition.fact.id);
  if (leaves === void 0) leavesByFact.set(condition.fact.id, [condition]);
  else leaves.push(condition);
}
function distinctExamples(fact, leaves) {
  const byTruths = /* @__PURE__ */ new Map();
  for (const value of candidates(fact, leaves)) {
    const truths = leaves.map((leaf) => isWithin(leaf, value) ? "1" : "0").join("");
    if (!byTruths.has(truths)) byTruths.set(truths, value);
  }
  return [...byTruths.values()];
}
function candidates(fact, leaves) {
  switch (fact.kind) {
    case "label":
      return exampleStates(
        fact.possible,
        leaves.flatMap((leaf) => leaf.kind === "label" ? [leaf.within] : [])
      );
    case "address":
      return partition(
        fact.possible,
        leaves.flatMap((leaf) => leaf.kind === "address" ? [leaf.within] : [])
      ).map(({ piece }) => piece[0]);
    case "choice":
      return Array.from({ length: fact.count }, (_, index) => index);
  }
}
function isWithin(leaf, value) {
  switch (leaf.kind) {
    case "label":
      return hasState(leaf.within, typeof value === "string" ? value : void 0);
    case "address":
      return typeof value === "bigint" && includes(leaf.within, value);
    case "choice":
      return typeof value === "number" && leaf.within.includes(value);
  }
}

// src/sets/label-region.ts
var anyLabels = /* @__PURE__ */ new Map();
function intersectRegions(a, b) {
  const both3 = new Map(a);
  for (const [key, states] of b) both3.set(key, intersectStates(both3.get(key) ?? anyState, states));
  return both3;
}
function isNoRegion(region) {
  return [...region.values()].some(isNoStates);
}
function subtractRegion(a, b) {
  const parts = [];
  let common = a;
  for (const [key, states] of b) {
    const outside = new Map(common).set(key, intersectStates(common.get(key) ?? anyState, complementStates(states)));
    if (!isNoRegion(outside)) parts.push(outside);
    common = new Map(common).set(key, intersectStates(common.get(key) ?? anyState, states));
    if (isNoRegion(common)) return [a];
  }
  return parts;
}
function regionKey(region) {
  const keys = [...region.keys()].sort();
  return JSON.stringify(keys.map((key) => [key, region.get(key)]));
}

// src/sets/traffic.ts
var portProtocols = ["TCP", "UDP", "SCTP"];
var icmpProtocols = ["ICMP", "ICMPv6"];
var protocols = [...portProtocols, ...icmpProtocols];
var everyPort = interval(1, 65536);
var everyIcmp = interval(0, 65536);
var noTraffic = { TCP: [], UDP: [], SCTP: [], ICMP: [], ICMPv6: [] };
var portTraffic = { ...noTraffic, TCP: everyPort, UDP: everyPort, SCTP: everyPort };
var icmpTraffic = { ...noTraffic, ICMP: everyIcmp, ICMPv6: everyIcmp };
var allTraffic = { ...portTraffic, ICMP: everyIcmp, ICMPv6: everyIcmp };
function protocolTraffic(protocol) {
  return { ...noTraffic, [protocol]: allTraffic[protocol] };
}
function portRange(protocol, first, last) {
  return { ...noTraffic, [protocol]: intersect(interval(first, last + 1), everyPort) };
}
function icmpMessages(protocol, type, code) {
  const first = type * 256 + (code ?? 0);
  return { ...noTraffic, [protocol]: interval(first, code === void 0 ? first + 256 : first + 1) };
}
function uniteTraffic(a, b) {
  return map(a, b, union);
}
function intersectTraffic(a, b) {
  return map(a, b, intersect);
}
function subtractTraffic(a, b) {
  return map(a, b, subtract);
}
function isNoTraffic(traffic2) {
  return protocols.every((protocol) => traffic2[protocol].length === 0);
}
function isSameTraffic(a, b) {
  return protocols.every((protocol) => isSame(a[protocol], b[protocol]));
}
function trafficRanges(traffic2) {
  return protocols.flatMap(
    (protocol) => stretches(traffic2[protocol]).map(([low, high]) => ({ protocol, from: low, to: high - 1 }))
  );
}
function trafficText(traffic2) {
  if (isSameTraffic(traffic2, portTraffic)) return "all ports";
  const words4 = protocols.flatMap(
    (protocol) => isSame(traffic2[protocol], allTraffic[protocol]) ? [protocol] : stretches(traffic2[protocol]).map(([low, high]) => `${protocol}/${rangeText(protocol, low, high - 1)}`)
  );
  return words4.length === 0 ? "nothing" : words4.join(", ");
}
function rangeText(protocol, first, last) {
  if (protocol === "ICMP" || protocol === "ICMPv6") {
    const messageText = (number) => `${Math.floor(number / 256)}/${number % 256}`;
    const areWholeTypes = first % 256 === 0 && last % 256 === 255;
    if (!areWholeTypes) return first === last ? messageText(first) : `${messageText(first)}-${messageText(last)}`;
    const [firstType, lastType] = [first / 256, (last - 255) / 256];
    return firstType === lastType ? `${firstType}` : `${firstType}-${lastType}`;
  }
  return first === last ? `${first}` : `${first}-${last}`;
}
function map(a, b, combine4) {
  return {
    TCP: combine4(a.TCP, b.TCP),
    UDP: combine4(a.UDP, b.UDP),
    SCTP: combine4(a.SCTP, b.SCTP),
    ICMP: combine4(a.ICMP, b.ICMP),
    ICMPv6: combine4(a.ICMPv6, b.ICMPv6)
  };
}

// src/sets/pod-traffic.ts
function intersectPodTraffic(a, b) {
  return a.flatMap(
    (x) => b.flatMap((y) => part(intersectRegions(x.pods, y.pods), intersectTraffic(x.traffic, y.traffic)))
  );
}
function subtractPodTraffic(a, b) {
  return b.reduce((rest, gone) => rest.flatMap((each) => subtractPart(each, gone)), a);
}
function subtractPart(from, gone) {
  const common = intersectRegions(from.pods, gone.pods);
  const traffic2 = intersectTraffic(from.traffic, gone.traffic);
  if (isNoRegion(common) || isNoTraffic(traffic2)) return [from];
  const otherPods = subtractRegion(from.pods, gone.pods).map((pods) => ({ pods, traffic: from.traffic }));
  return [...otherPods, ...part(common, subtractTraffic(from.traffic, gone.traffic))];
}
function part(pods, traffic2) {
  return isNoRegion(pods) || isNoTraffic(traffic2) ? [] : [{ pods, traffic: traffic2 }];
}

// src/cni/recognise/plugins.ts
var plugins = {
  antrea: { title: "Antrea", profile: "antrea" },
  "aws-vpc-cni": { title: "AWS VPC CNI with network policies", profile: "aws-vpc-cni" },
  "aws-vpc-cni-nopolicy": { title: "AWS VPC CNI", profile: "aws-vpc-cni-nopolicy", isNetworkOnly: true },
  "azure-cilium": { title: "Azure CNI powered by Cilium", profile: "azure-cilium" },
  "azure-npm": { title: "Azure NPM", profile: "azure-npm" },
  "azure-npm-windows": { title: "Azure NPM for Windows", profile: "azure-npm-windows" },
  calico: { title: "Calico", profile: "calico" },
  canal: { title: "Canal", profile: "canal" },
  cilium: { title: "Cilium", profile: "cilium" },
  flannel: { title: "Flannel", profile: "flannel", isNetworkOnly: true },
  "flannel-netpol": { title: "Flannel with its network policy controller", profile: "flannel-netpol" },
  "gke-calico": { title: "GKE Dataplane V1 with Calico", profile: "calico" },
  "gke-dataplane-v1": { title: "GKE Dataplane V1", profile: "gke-dataplane-v1", isNetworkOnly: true },
  "gke-dataplane-v2": { title: "GKE Dataplane V2", profile: "gke-dataplane-v2" },
  k3s: { title: "k3s", profile: "k3s" },
  "k3s-nopolicy": { title: "k3s without its network policy controller", profile: "flannel", isNetworkOnly: true },
  kindnet: { title: "kindnet", profile: "kindnet" },
  "kube-network-policies": { title: "kube-network-policies", profile: void 0 },
  "kube-ovn": { title: "Kube-OVN", profile: "kube-ovn" },
  "kube-router": { title: "kube-router", profile: "kube-router" },
  kubenet: { title: "kubenet", profile: "kubenet", isNetworkOnly: true },
  kuryr: { title: "Kuryr", profile: void 0 },
  "openshift-sdn": { title: "OpenShift SDN", profile: void 0 },
  "ovn-kubernetes": { title: "OVN-Kubernetes", profile: "ovn-kubernetes" },
  romana: { title: "Romana", profile: void 0 },
  terway: { title: "Terway", profile: "terway" },
  weave: { title: "Weave Net", profile: "weave" }
};
function pluginOf(name) {
  return plugins[name];
}

// src/cni/recognise/combine.ts
function combine2(findings) {
  return {
    plugins: pluginsIn(findings),
    podRanges: rangesIn(findings, "pods"),
    serviceRanges: rangesIn(findings, "services")
  };
}
function pluginsIn(findings) {
  const missing = findings.flatMap((each) => each.kind === "no-plugin" ? [each.of] : []);
  const told = findings.filter((each) => each.kind === "plugin").filter(({ isDefaultOf }) => isDefaultOf === void 0 || !missing.includes(isDefaultOf));
  return withoutCarriers(groupsIn(told)).flatMap(entriesOf);
}
function groupsIn(findings) {
  const names5 = new Set(findings.flatMap(({ fits }) => fits.length === 1 ? fits : []));
  for (const { fits } of findings) if (!fits.some((name) => names5.has(name))) names5.add(fits[0]);
  return [...names5].map((name) => ({ name, findings: findings.filter(({ fits }) => fits.includes(name)) }));
}
function withoutCarriers(groups) {
  const others = groups.filter(({ name, findings }) => name !== "kube-router" || !isSwitchedOff(findings));
  const kept = others.length > 0 ? others : groups;
  const hasController = kept.some(({ findings }) => findings.some(({ isPolicyOnly: isPolicyOnly2 }) => isPolicyOnly2));
  return hasController ? kept.filter(({ name }) => pluginOf(name).isNetworkOnly !== true) : kept;
}
function isSwitchedOff(findings) {
  return findings.some(({ settings = [] }) => settings.some((each) => each.kind === "policies" && each.is === "never"));
}
function entriesOf({ name, findings }) {
  const decisive = findings.filter(({ isDecisive }) => isDecisive);
  const ways = /* @__PURE__ */ new Map();
  for (const finding of decisive) {
    const way = isolationIn(finding)?.is ?? "";
    ways.set(way, [...ways.get(way) ?? [], finding]);
  }
  if (ways.size < 2) return [entryOf(name, findings)];
  const rest = findings.filter(({ isDecisive }) => !isDecisive);
  return [...ways.values()].map((own) => {
    const [first] = own;
    const entry = entryOf(name, [...own, ...rest]);
    const words4 = first === void 0 ? void 0 : isolationIn(first)?.words;
    return {
      ...entry,
      title: words4 === void 0 ? entry.title : `${entry.title} (${words4})`,
      span: first?.span ?? entry.span
    };
  });
}
function isolationIn({ settings = [] }) {
  return settings.find((each) => each.kind === "policies");
}
var strengths = ["install", "configuration", "object"];
function entryOf(name, findings) {
  const { title: title2, profile } = pluginOf(name);
  const sorted = strengths.flatMap((strength) => findings.filter((each) => each.strength === strength));
  const [strongest] = sorted;
  if (strongest === void 0) throw new Error(`no finding names ${name}`);
  const versions = [...new Set(sorted.flatMap(({ version }) => version ?? []))];
  return {
    profile,
    version: versions.length === 1 ? versions[0] : void 0,
    title: title2,
    span: strongest.span,
    settings: distinct(sorted.flatMap(({ settings = [] }) => settings))
  };
}
function distinct(settings) {
  return settings.filter(({ words: words4 }, index) => settings.findIndex((each) => each.words === words4) === index);
}
function rangesIn(findings, kind2) {
  const ranges3 = findings.filter((each) => each.kind === kind2);
  const parts = /* @__PURE__ */ new Map();
  for (const range of ranges3.filter(({ isPart }) => isPart)) {
    parts.set(range.title, [...parts.get(range.title) ?? [], range]);
  }
  const whole = [...ranges3.filter(({ isPart }) => !isPart), ...[...parts.values()].flatMap(together)];
  return whole.flatMap(({ addresses, title: title2, span, rank: rank3 }) => addresses === void 0 ? [] : [{ addresses, title: title2, span, rank: rank3 }]).sort((a, b) => a.rank - b.rank);
}
function together(parts) {
  const [first, ...others] = parts;
  if (first === void 0) return [];
  const sum2 = others.reduce(
    (all, { addresses }) => all === void 0 || addresses === void 0 ? void 0 : uniteAddresses(all, addresses),
    first.addresses
  );
  return [{ ...first, addresses: sum2 }];
}

// src/parse/json-values.ts
function splitJson(file) {
  const { text } = file;
  const values = [];
  for (let at = skipBlanks(text, 0); at < text.length; ) {
    const end = endOfValue(text, at);
    if (end === void 0) return void 0;
    values.push({ file, start: at, end });
    at = skipBlanks(text, end);
  }
  return values.length > 0 ? values : void 0;
}
function endOfValue(text, start) {
  if (text[start] !== "{" && text[start] !== "[") return void 0;
  const step = /["{}[\]]/g;
  step.lastIndex = start;
  let depth = 0;
  for (let found2 = step.exec(text); found2 !== null; found2 = step.exec(text)) {
    const [mark] = found2;
    if (mark === '"') {
      const end = endOfString(text, step.lastIndex);
      if (end === void 0) return void 0;
      step.lastIndex = end;
      continue;
    }
    depth += mark === "{" || mark === "[" ? 1 : -1;
    if (depth === 0) return step.lastIndex;
  }
  return void 0;
}
function endOfString(text, start) {
  let end = text.indexOf('"', start);
  while (end >= 0 && isEscaped(text, end)) end = text.indexOf('"', end + 1);
  return end < 0 ? void 0 : end + 1;
}
function isEscaped(text, offset) {
  let before = offset - 1;
  while (text[before] === "\\") before--;
  return (offset - before) % 2 === 0;
}
function skipBlanks(text, start) {
  const blanks = /[ \t\r\n]*/y;
  blanks.lastIndex = start;
  blanks.test(text);
  return blanks.lastIndex;
}

// src/parse/documents.ts
function splitDocuments(file) {
  const values = splitJson(file);
  if (values !== void 0) return values;
  const documents = [];
  let start = 0;
  for (const boundary of file.text.matchAll(/^(?:---|\.\.\.)(?=[ \t\r\n]|$)/gm)) {
    const chunk = contentOf({ file, start, end: boundary.index });
    if (boundary[0] === "---" && chunk !== void 0 && isDirectivesOnly(chunk)) {
      start = chunk.start;
      continue;
    }
    if (chunk !== void 0) documents.push(chunk);
    start = boundary.index + boundary[0].length;
  }
  const last = contentOf({ file, start, end: file.text.length });
  return last === void 0 ? documents : [...documents, last];
}
var blankOrComment = /[ \t]*(?:#[^\n]*)?(?:\r?\n|$)/y;
function contentOf(span) {
  const text = span.file.text;
  let start = span.start;
  while (start < span.end) {
    blankOrComment.lastIndex = start;
    if (!blankOrComment.test(text) || blankOrComment.lastIndex === start) return { ...span, start };
    start = blankOrComment.lastIndex;
  }
  return void 0;
}
function isDirectivesOnly(span) {
  return /^%[^\n]*\n(?:(?:[%#][^\n]*|[ \t\r]*)\n)*$/.test(span.file.text.slice(span.start, span.end));
}

// src/parse/describe.ts
function describe(node) {
  if (node.kind !== "scalar") return `a ${node.kind}`;
  if (node.value === null) return "null";
  return `the ${typeof node.value} \`${shorten(node.text)}\``;
}
function mismatch(node, shape) {
  return `found ${describe(node)}; expected ${shape}; ${mend(node, shape)}`;
}
function shorten(text) {
  const line = text.replaceAll(/\s+/g, " ");
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
}
function mend(node, shape) {
  if (shape === "a list" && node.kind !== "list") return "write each item after `- `";
  if (shape === "a map" && node.kind === "list" && node.items.length === 1) return "remove the `- `";
  if (shape === "a map") return "write `key: value` below it";
  if (node.kind !== "scalar") return "write one value";
  if (node.value === null) return `write ${shape} or remove it`;
  if (shape === "a string") return `quote it: "${shorten(node.text)}"`;
  if (shape === "an integer" && /^-?[0-9]+$/.test(node.text)) return "remove the quotes";
  return shape === "a boolean" ? "write `true` or `false`" : "write a whole number";
}

// src/parse/node.ts
function get(node, key) {
  return entryOf2(node, key)?.value;
}
function entryOf2(node, key) {
  if (node?.kind !== "map") return void 0;
  return node.entries.find((entry) => entry.key === key);
}
function getIn(node, path) {
  let current = node;
  for (const step of path) {
    current = typeof step === "string" ? get(current, step) : itemsOf(current)[step];
  }
  return current;
}
function itemsOf(node) {
  return node?.kind === "list" ? node.items : [];
}
function stringOf(node) {
  return node?.kind === "scalar" && typeof node.value === "string" ? node.value : void 0;
}
function isAbsent(node) {
  return node === void 0 || node.kind === "scalar" && node.value === null;
}
function toPlain(node) {
  switch (node.kind) {
    case "scalar":
      return node.value;
    case "list":
      return node.items.map(toPlain);
    case "map":
      return Object.fromEntries(node.entries.map((entry) => [entry.key, toPlain(entry.value)]));
    default:
      return node;
  }
}

// src/parse/objects.ts
function nameSpan({ node, span }) {
  return getIn(node, ["metadata", "name"])?.span ?? span;
}
var missingApiVersion = define({
  code: "parse/missing-api-version",
  severity: "error",
  summary: "an object of a kind that counts names no apiVersion and is left out",
  words: ({ kind: kind2, found: found2 }) => `found ${found2} as the \`apiVersion\` of this ${kind2}; expected one, without which no cluster takes it; add it, or the object is left out`
});
var invalidList = define({
  code: "parse/invalid-list",
  severity: "error",
  summary: "a List whose `items` is no list",
  words: ({ problem }) => `items: ${problem}`
});
function readObjects(node, surroundings) {
  if (node.kind !== "map") return skipObject(node, "no-kind", void 0);
  const { inherited } = surroundings;
  const kind2 = stringOf(get(node, "kind")) ?? inherited.kind;
  const apiVersion2 = stringOf(get(node, "apiVersion")) ?? inherited.apiVersion;
  if (kind2 !== void 0 && isList(node, kind2)) return readList(node, { apiVersion: apiVersion2, kind: kind2 }, surroundings);
  return readObject(node, { apiVersion: apiVersion2, kind: kind2 }, surroundings);
}
function isList(node, kind2) {
  return kind2 === "List" || kind2.endsWith("List") && entryOf2(node, "items") !== void 0;
}
function readList(node, type, surroundings) {
  const value = get(node, "items");
  const itemKind = type.kind === "List" ? void 0 : type.kind?.replace(/List$/, "");
  const inherited = { kind: itemKind, apiVersion: itemKind === void 0 ? void 0 : type.apiVersion };
  const items = itemsOf(value).filter((item) => !isAbsent(item));
  const parts = items.map((item) => readObjects(item, { ...surroundings, inherited }));
  const isBroken = value !== void 0 && value.kind !== "list" && !isAbsent(value);
  const broken = isBroken ? [invalidList({ problem: mismatch(value, "a list") }, value.span)] : [];
  return {
    documents: parts.flatMap((part2) => part2.documents),
    hints: parts.flatMap((part2) => part2.hints),
    skipped: parts.flatMap((part2) => part2.skipped),
    diagnostics: [...broken, ...parts.flatMap((part2) => part2.diagnostics)],
    count: {
      lists: parts.reduce((total, part2) => total + part2.count.lists, 1),
      listItems: parts.reduce((total, part2) => total + part2.count.listItems, items.length)
    }
  };
}
function readObject(node, { apiVersion: apiVersion2, kind: kind2 }, surroundings) {
  const { isWanted } = surroundings;
  if (kind2 === void 0) return skipTelling(toDocument(node, { apiVersion: apiVersion2, kind: kind2 }, surroundings), surroundings);
  if (apiVersion2 === void 0) {
    const isMeant = isWanted(kind2, "") && get(node, "metadata")?.kind === "map" && !holdsPatch(node);
    const written = get(node, "apiVersion");
    const found2 = written === void 0 ? "nothing" : describe(written);
    const diagnostics = isMeant ? [missingApiVersion({ kind: kind2, found: found2 }, node.span)] : [];
    return { ...skipObject(node, "no-kind", kind2), diagnostics };
  }
  const document = toDocument(node, { apiVersion: apiVersion2, kind: kind2 }, surroundings);
  if (!isWanted(kind2, document.group)) return skipTelling(document, surroundings);
  if (holdsPatch(node)) return skipObject(node, "patch", kind2);
  return { ...nothing, documents: [document] };
}
function toDocument(node, { apiVersion: apiVersion2 = "", kind: kind2 = "" }, { source }) {
  const [group, version] = splitVersion(apiVersion2);
  const name = stringOf(getIn(node, ["metadata", "name"]));
  const namespace = stringOf(getIn(node, ["metadata", "namespace"]));
  const { span } = node;
  return { file: span.file, node, apiVersion: apiVersion2, group, version, kind: kind2, name, namespace, span, source };
}
var nothing = { documents: [], hints: [], skipped: [], diagnostics: [], count: { lists: 0, listItems: 0 } };
function skipObject({ span }, reason, kind2) {
  return { ...nothing, skipped: [{ span, reason, kind: kind2 }] };
}
function skipTelling(document, { tells }) {
  const { node, kind: kind2 } = document;
  const skipped2 = kind2 === "" ? skipObject(node, "no-kind", void 0) : skipObject(node, "irrelevant-kind", kind2);
  return tells?.(document) && !holdsPatch(node) ? { ...skipped2, hints: [document] } : skipped2;
}
function splitVersion(apiVersion2) {
  const slash = apiVersion2.indexOf("/");
  return slash < 0 ? ["", apiVersion2] : [apiVersion2.slice(0, slash), apiVersion2.slice(slash + 1)];
}
function holdsPatch(node) {
  if (node.kind === "list") return node.items.some(holdsPatch);
  if (node.kind === "scalar") return false;
  return node.entries.some(({ key, value }) => key === "$patch" || holdsPatch(value));
}

// src/parse/template.ts
function hasTemplateLine(text) {
  return /^\{\{/m.test(text);
}
function mentionsTemplate(text) {
  return /\{\{|\{%|<%/.test(text);
}
var freeText = /* @__PURE__ */ new Set([
  "annotations",
  "args",
  "command",
  "data",
  "description",
  "env",
  "stringData"
]);
function holdsTemplate(node) {
  switch (node.kind) {
    case "scalar":
      return node.style === "plain" && node.text.includes("{{");
    case "list":
      return node.items.some(holdsTemplate);
    case "map":
      return node.entries.some(({ key, value }) => key.includes("{{") || !freeText.has(key) && holdsTemplate(value));
    default:
      return node;
  }
}

// src/parse/yaml.ts
var import_yaml2 = __toESM(require_dist(), 1);

// src/parse/convert.ts
var import_yaml = __toESM(require_dist(), 1);

// src/parse/map-builder.ts
var MapBuilder = class {
  /** Where the last value that is written in the map itself ends. */
  end;
  #found = /* @__PURE__ */ new Map();
  #findings;
  constructor(findings) {
    this.#findings = findings;
  }
  add(key, value) {
    this.end = Math.max(key.span.end, value.span.end);
    const name = keyText(key);
    if (isMergeKey(key)) this.#merge(key, value);
    else if (name === void 0) this.#refuse(key, problemWith(key));
    else this.#write(name, key, value);
  }
  entries() {
    return Array.from(this.#found.values(), ({ entry }) => entry);
  }
  #write(name, key, value) {
    const earlier = this.#found.get(name);
    if (earlier?.origin === "written") {
      this.#findings.remarks.push({ kind: "duplicate-key", key: name, span: key.span, earlier: earlier.entry.keySpan });
    }
    this.#found.set(name, { entry: { key: name, keySpan: key.span, value }, origin: "written" });
  }
  #merge(key, value) {
    const sources2 = value.kind === "list" ? value.items : [value];
    const maps = sources2.filter((source) => source.kind === "map");
    if (maps.length < sources2.length) {
      this.#refuse(value, "found `<<` with a value that is no map; expected a map or an alias of one; name one");
      return;
    }
    for (const entry of maps.toReversed().flatMap((map2) => map2.entries)) {
      const earlier = this.#found.get(entry.key);
      if (earlier?.origin === "written") {
        this.#findings.remarks.push({
          kind: "merge-order",
          key: entry.key,
          span: key.span,
          earlier: earlier.entry.keySpan
        });
      }
      this.#found.set(entry.key, { entry, origin: "merged" });
    }
  }
  #refuse(place, message) {
    this.#findings.problems.push({ message, span: place.span });
  }
};
function isMergeKey(key) {
  return key.kind === "scalar" && key.style === "plain" && key.value === "<<";
}
function keyText(key) {
  return key.kind === "scalar" && key.value !== null ? String(key.value) : void 0;
}
function problemWith(key) {
  if (key.kind === "scalar") return "found a null key; expected a string; quote it or name the key";
  return `found a ${key.kind} as a key; expected a string; quote it, or render the template it comes from`;
}

// src/parse/scalars.ts
var words = new Map([
  ...spellings(["y", "Y", "yes", "Yes", "YES", "true", "True", "TRUE", "on", "On", "ON"], true),
  ...spellings(["n", "N", "no", "No", "NO", "false", "False", "FALSE", "off", "Off", "OFF"], false),
  ...spellings(["", "~", "null", "Null", "NULL"], null)
]);
var integer = /^[-+]?(?:0[bB][01]+|0[oO]?[0-7]+|0[xX][0-9a-fA-F]+|0|[1-9][0-9]*)$/;
var float = /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/;
var pointFloat = /^\.[0-9]+(?:_[0-9]+)*(?:[eE][-+]?[0-9]+(?:_[0-9]+)*)?$/;
function resolvePlain(text) {
  const word = words.get(text);
  if (word !== void 0) return word;
  return numberOf(text) ?? text;
}
function resolveTagged(text, tag) {
  switch (tag) {
    case "tag:yaml.org,2002:int":
    case "tag:yaml.org,2002:float":
    case "tag:yaml.org,2002:bool":
    case "tag:yaml.org,2002:null":
      return resolvePlain(text);
    case "tag:yaml.org,2002:binary":
      return Buffer.from(text, "base64").toString("utf8");
    default:
      return text;
  }
}
function numberOf(text) {
  const first = text.charCodeAt(0);
  if (first === 46) return pointFloat.test(text) ? finite(Number(text.replaceAll("_", ""))) : void 0;
  const isSign = first === 43 || first === 45;
  if (!isSign && (first < 48 || first > 57)) return void 0;
  const digits = text.replaceAll("_", "");
  if (integer.test(digits)) return integerOf(digits);
  return float.test(digits) ? finite(Number(digits)) : void 0;
}
function integerOf(digits) {
  const magnitude = digits.replace(/^[-+]/, "");
  const octal = /^0[oO]?([0-7]+)$/.exec(magnitude)?.[1];
  const value = octal === void 0 ? Number(magnitude) : Number.parseInt(octal, 8);
  return digits.startsWith("-") && value !== 0 ? -value : value;
}
function finite(value) {
  return Number.isFinite(value) ? value : void 0;
}
function spellings(texts, value) {
  return texts.map((text) => [text, value]);
}

// src/parse/convert.ts
var maximumAliasedNodes = 4e5;
function convert(contents, document) {
  const conversion2 = new Conversion(document);
  const node = contents === null || contents === void 0 ? void 0 : conversion2.node(contents);
  return { node, problems: conversion2.problems, remarks: conversion2.remarks };
}
var Conversion = class {
  problems = [];
  remarks = [];
  #document;
  #anchors = /* @__PURE__ */ new Map();
  #nodes = 0;
  #aliased = 0;
  constructor(document) {
    this.#document = document;
  }
  node(source) {
    if ((0, import_yaml.isAlias)(source)) return this.#alias(source);
    if (!(0, import_yaml.isScalar)(source) && !(0, import_yaml.isMap)(source) && !(0, import_yaml.isSeq)(source)) return this.#nothing(this.#document.start);
    const { anchor } = source;
    if (anchor === void 0) return this.#bare(source);
    this.#anchors.set(anchor, "open");
    const before = this.#nodes;
    const node = this.#bare(source);
    this.#anchors.set(anchor, { node, weight: this.#nodes - before });
    return node;
  }
  #bare(source) {
    this.#nodes++;
    if ((0, import_yaml.isScalar)(source)) return this.#scalar(source);
    return (0, import_yaml.isSeq)(source) ? this.#list(source) : this.#map(source);
  }
  #scalar(source) {
    const text = typeof source.value === "string" ? source.value : "";
    const span = this.#span(source);
    const isPlain = source.type === "PLAIN" || source.type === void 0;
    const style = isPlain ? "plain" : source.type?.startsWith("BLOCK") ? "block" : "quoted";
    if (source.tag !== void 0) return { kind: "scalar", value: resolveTagged(text, source.tag), text, style, span };
    return { kind: "scalar", value: isPlain ? resolvePlain(text) : text, text, style, span };
  }
  #list(source) {
    const items = source.items.map((item) => this.node(item));
    const span = this.#span(source);
    const end = source.flow ? span.end : items.at(-1)?.span.end ?? span.end;
    return { kind: "list", items, span: { ...span, end } };
  }
  #map(source) {
    const span = this.#span(source);
    const builder = new MapBuilder(this);
    for (const pair of source.items) {
      const key = this.node(pair.key);
      const value = pair.value === null ? this.#nothing(key.span.end) : this.node(pair.value);
      builder.add(key, value);
    }
    const entries = builder.entries();
    return { kind: "map", entries, span: source.flow ? span : { ...span, end: builder.end ?? span.end } };
  }
  #alias(source) {
    const span = this.#span(source);
    const anchored2 = this.#anchors.get(source.source);
    if (anchored2 === void 0)
      return this.#refuse(
        span,
        `found the alias \`*${source.source}\` with no anchor \`&${source.source}\` above it; expected the anchor first; move or name it`
      );
    if (anchored2 === "open")
      return this.#refuse(
        span,
        `found the alias \`*${source.source}\` inside its own anchor; expected an end; remove the alias`
      );
    this.#nodes += anchored2.weight;
    this.#aliased += anchored2.weight;
    if (this.#aliased <= maximumAliasedNodes) return { ...anchored2.node, span };
    return this.#refuse(
      span,
      `found aliases that stand for more than ${maximumAliasedNodes} values; expected fewer; write the values out or split the document`
    );
  }
  #refuse(span, message) {
    this.problems.push({ message, span });
    return this.#nothing(span.start);
  }
  #nothing(offset) {
    const span = { file: this.#document.file, start: offset, end: offset };
    return { kind: "scalar", value: null, text: "", style: "plain", span };
  }
  #span(source) {
    const base = this.#document.start;
    const [start, end] = source.range ?? [0, 0];
    return { file: this.#document.file, start: base + start, end: base + end };
  }
};

// src/parse/problems.ts
var invalidYaml = define({
  code: "parse/invalid-yaml",
  severity: "error",
  summary: "a document that could hold a policy, a workload or a test is not valid YAML",
  words: ({ problem }) => problem
});
var duplicateKey = define({
  code: "parse/duplicate-key",
  severity: "error",
  summary: "a key is written twice in one map; kubectl takes the last, kustomize refuses the file",
  words: ({ key }) => `found the key \`${key}\` a second time in this map; expected each key once; the last one counts here; remove one`
});
var mergeOrder = define({
  code: "parse/merge-order",
  severity: "warning",
  summary: "a merge key overrides a key written before it for kubectl, but not for kustomize",
  words: ({ key }) => `found \`<<\` after the key \`${key}\`, which it brings in too; expected \`<<\` first; kubectl takes the merged value, as here, and kustomize the written one: move \`<<\` to the top of the map`
});
function reportRemark(remark) {
  const related2 = [{ span: remark.earlier, message: `\`${remark.key}\` was written here first` }];
  const report3 = remark.kind === "duplicate-key" ? duplicateKey : mergeOrder;
  return report3({ key: remark.key }, remark.span, related2);
}
var words2 = {
  ALIAS_PROPS: "found an anchor or a tag on the alias {}; expected the alias alone; remove what stands before `*`",
  BAD_ALIAS: "found {} where an alias should be named; expected `*name` of an anchor `&name` above; name it or quote the text",
  BAD_COLLECTION_TYPE: "found a tag that does not fit {}; expected a tag of the same kind; remove the tag",
  BAD_DIRECTIVE: "found {}, which is no YAML directive; expected `%YAML` or `%TAG`; remove it or quote the text",
  BAD_DQ_ESCAPE: "found the escape {} in double quotes; expected one that YAML knows; double the backslash or use single quotes",
  BAD_INDENT: "found {} at an indentation that fits nothing above it; expected that of its siblings; align it",
  BAD_PROP_ORDER: "found {} in the wrong place; expected an anchor or a tag before the value; move it there",
  BAD_SCALAR_START: "found a value that begins with {}, which is reserved; expected plain text; quote the value",
  BLOCK_AS_IMPLICIT_KEY: "found {} as a second key on one line; expected one key a line; break the line or quote the value",
  BLOCK_IN_FLOW: "found {} as indented YAML inside `{}` or `[]`; expected flow style there; write it in brackets too",
  DUPLICATE_KEY: "found the key {} twice in one map; expected each key once; remove one",
  IMPOSSIBLE: "found {}, which is no YAML; expected a map; check the file",
  KEY_OVER_1024_CHARS: "found a key of more than 1024 characters; expected a short one; check for a missing line break",
  MISSING_CHAR: "found {} too early; expected a closing quote, bracket, comma or `:` before it; add it",
  MULTILINE_IMPLICIT_KEY: "found {} where a key should be; expected `key: value` on one line; add the `:` or indent the text",
  MULTIPLE_ANCHORS: "found the second anchor {} on one value; expected one; remove the other",
  MULTIPLE_DOCS: "found {} after the end of the document; expected `---` between documents; add it",
  MULTIPLE_TAGS: "found the second tag {} on one value; expected one; remove the other",
  NON_STRING_KEY: "found the key {}; expected a string; quote it",
  RESOURCE_EXHAUSTION: "found more nesting than can be read; expected a manifest; simplify the document",
  TAB_AS_INDENT: "found a tab as indentation; expected spaces; replace the tab",
  TAG_RESOLVE_FAILED: "found the tag {}, which can not be read; expected a YAML tag; remove it",
  UNEXPECTED_TOKEN: "found {} where it fits nothing; expected a key, a value or the end of the line; check quotes and indentation"
};
function wordsOf(code, { file, start, end }) {
  const text = shorten(file.text.slice(start, end).trim());
  return words2[code].replace("{}", () => text === "" ? "the end" : `\`${text}\``);
}

// src/parse/yaml.ts
var options = {
  schema: "failsafe",
  resolveKnownTags: false,
  uniqueKeys: false,
  prettyErrors: false,
  logLevel: "silent"
};
var maximumDepth = 256;
function parseYaml(span) {
  const text = span.file.text.slice(span.start, span.end);
  const tokens = [...new import_yaml2.Parser().parse(text)];
  const tooDeep = placeBelow(tokens, maximumDepth);
  if (tooDeep !== void 0) return refuse([problemAt(span, tooDeep, "RESOURCE_EXHAUSTION")]);
  const [document, second] = new import_yaml2.Composer(options).compose(tokens, true, text.length);
  const problems = document?.errors.map(({ code, pos }) => problemAt(span, pos, code)) ?? [];
  if (problems.length > 0) return refuse(problems);
  if (second !== void 0) return refuse([problemAt(span, second.range, "MULTIPLE_DOCS")]);
  const converted = convert(document?.contents, span);
  return converted.problems.length > 0 ? refuse(converted.problems) : converted;
}
function refuse(problems) {
  return { node: void 0, problems, remarks: [] };
}
function problemAt(document, range, code) {
  const [from = 0, to = from] = range;
  const span = { file: document.file, start: document.start + from, end: document.start + to };
  return { message: wordsOf(code, span), span };
}
function placeBelow(tokens, depth) {
  let level = tokens;
  for (let current = 0; level.length > 0; current++) {
    const [first] = level;
    if (current > depth && first !== void 0) return [first.offset];
    level = level.flatMap(valuesIn);
  }
  return void 0;
}
function valuesIn(token) {
  if (token.type === "document") return token.value === void 0 ? [] : [token.value];
  if (!("items" in token)) return [];
  return token.items.flatMap(({ key, value }) => [key, value].filter((each) => each !== void 0 && each !== null));
}

// src/parse/hints.ts
function readHints(span, { kind: kind2, apiVersion: apiVersion2 }, { source, hints }) {
  if (hints === void 0) return [];
  const text = span.file.text.slice(span.start, span.end);
  if (!hints.mayTell({ path: span.file.path, text, kind: kind2, apiVersion: apiVersion2 })) return [];
  const { node } = parseYaml(span);
  if (node === void 0 || mentionsTemplate(text) && holdsTemplate(node)) return [];
  const inherited = { apiVersion: void 0, kind: void 0 };
  return readObjects(node, { source, isWanted: () => false, tells: hints.tells, inherited }).hints;
}

// src/parse/kustomization.ts
import { posix as posix2 } from "node:path";

// src/parse/origins.ts
import { posix } from "node:path";
function markerKindOf(path) {
  const name = posix.basename(path);
  if (name === "Chart.yaml") return "chart";
  return /^(?:kustomization\.ya?ml|Kustomization)$/.test(name) ? "kustomization" : void 0;
}
function originsFrom(files) {
  const kustomizations = /* @__PURE__ */ new Map();
  const charts2 = /* @__PURE__ */ new Map();
  for (const { path } of files) {
    const kind2 = markerKindOf(path);
    if (kind2 === "kustomization") kustomizations.set(posix.dirname(anchored(path)), path);
    if (kind2 === "chart") charts2.set(posix.dirname(anchored(path)), path);
  }
  return {
    originOf: (path) => nearest2(path, (folder) => originIn(folder, kustomizations, charts2)) ?? { kind: "applied" },
    chartOf: (path) => nearest2(path, (folder) => charts2.get(folder))
  };
}
function originIn(folder, kustomizations, charts2) {
  const kustomization = kustomizations.get(folder);
  if (kustomization !== void 0) return { kind: "kustomization", marker: kustomization };
  const chart2 = charts2.get(folder);
  return chart2 === void 0 ? void 0 : { kind: "chart", marker: chart2 };
}
function nearest2(path, find2) {
  for (let folder = posix.dirname(anchored(path)); ; folder = posix.dirname(folder)) {
    const found2 = find2(folder);
    if (found2 !== void 0 || folder === "/") return found2;
  }
}
var workingDirectory = `/${"\0/".repeat(64)}`;
function anchored(path) {
  return posix.resolve(workingDirectory, path);
}

// src/parse/kustomization.ts
function readPatchFiles(files) {
  const paths = /* @__PURE__ */ new Set();
  const diagnostics = [];
  for (const file of files.filter((each) => markerKindOf(each.path) === "kustomization")) {
    const folder = posix2.dirname(anchored(file.path));
    for (const { node, problems } of splitDocuments(file).map(parseYaml)) {
      for (const path of patchesOf(node)) paths.add(posix2.resolve(folder, path));
      diagnostics.push(...problems.slice(0, 1).map(({ message, span }) => invalidYaml({ problem: message }, span)));
    }
  }
  return { has: (path) => paths.has(anchored(path)), diagnostics };
}
function patchesOf(kustomization) {
  const lists = ["patches", "patchesStrategicMerge", "patchesJson6902"].map((key) => get(kustomization, key));
  const patches = lists.flatMap(itemsOf).map((item) => stringOf(get(item, "path")) ?? stringOf(item));
  return patches.filter((path) => path !== void 0).filter((path) => !path.includes("\n"));
}

// src/parse/prefilter.ts
var rootKey = /^([A-Za-z_][\w./-]*):(?=\s|$)[ \t]*([^\r\n]*)/;
var oneWord = /^(["']?)([A-Za-z][\w./-]*)\1[ \t]*(?:#.*)?$/;
var hidden = /\\(?:x[4-7]|u00[4-7]|U000000[4-7])|\w\\\r?\n[ \t]*[\w\\]/;
var aliasKey = /\*[^\s,[\]{}]+\s*:/;
var kindKey = /\bkind\b["']?(?:\s|#[^\n]*\n)*:(?:\s|#[^\n]*\n)*(?:(["']?)([A-Za-z]\w*)\1\s*(?=[,}\]\n\r#]|$))?/gm;
var isList2 = { mayMatter: false, kind: void 0, apiVersion: void 0, isEncrypted: false };
function prefilterFor(kinds, groups) {
  const wanted = new Set(kinds);
  const isWanted = (kind2) => wanted.has(kind2) || kind2.endsWith("List");
  const mention3 = new RegExp(`\\b(?:${[...kinds, "\\w*List"].join("|")})\\b`);
  const groupMention = groups.map((group) => `${group}/`);
  return (document) => {
    const text = document.file.text.slice(document.start, document.end);
    const atLineStart = document.start === 0 || document.file.text[document.start - 1] === "\n";
    const preview = (atLineStart ? previewBlock(text, isWanted) : void 0) ?? previewAny(text, isWanted, mention3);
    if (preview.mayMatter || !groupMention.some((each) => text.includes(each))) return preview;
    return { ...preview, mayMatter: true };
  };
}
function previewBlock(text, isWanted) {
  if (/^\s/.test(text)) return void 0;
  const found2 = /* @__PURE__ */ new Map();
  let mayMatter = false;
  for (const [line] of text.matchAll(/^[^\s#][^\n]*/gm)) {
    const isItem = /^-(?:\s|$)/.test(line);
    if (isItem && found2.size === 0) return isList2;
    if (isItem) continue;
    const [, key, rest] = rootKey.exec(line) ?? [];
    if (key === void 0 || rest === void 0) return void 0;
    const word = oneWord.exec(rest)?.[2];
    if (key === "kind" && word === void 0) return void 0;
    if (key === "kind" && word !== void 0) mayMatter ||= isWanted(word);
    found2.set(key, word ?? rest);
  }
  const kind2 = found2.get("kind");
  return { mayMatter, kind: kind2, apiVersion: found2.get("apiVersion"), isEncrypted: found2.has("sops") };
}
function previewAny(text, isWanted, mention3) {
  const kinds = Array.from(text.matchAll(kindKey), (match) => match[2]);
  const isOpen = hidden.test(text) || mention3.test(text) && (aliasKey.test(text) || kinds.includes(void 0));
  return {
    mayMatter: isOpen || kinds.some((kind2) => kind2 !== void 0 && isWanted(kind2)),
    kind: kinds.find((kind2) => kind2 !== void 0),
    apiVersion: /\bapiVersion\b["']?\s*:\s*["']?([\w./-]+)/.exec(text)?.[1],
    isEncrypted: /^["']?sops["']?:/m.test(text)
  };
}

// src/parse/unevaluated.ts
import { posix as posix3 } from "node:path";
var chart = define({
  code: "parse/unevaluated-chart",
  severity: "warning",
  summary: "a Helm chart holds templates of policies, which are not evaluated until they are rendered",
  words: ({ folder, documents, kinds }) => `found ${templates(documents)} of ${kinds.join(", ")} in the chart \`${folder}\`, not evaluated; expected rendered manifests; run \`helm template ${folder} | reachspec test - …\``
});
var template = define({
  code: "parse/unevaluated-template",
  severity: "warning",
  summary: "a file holds templates of policies, which are not evaluated until they are rendered",
  words: ({ documents, kinds }) => `found ${templates(documents)} of ${kinds.join(", ")}, not evaluated; expected rendered manifests; render the file and pass the result`
});
var encrypted = define({
  code: "parse/unevaluated-encrypted",
  severity: "warning",
  summary: "an encrypted file holds policies, which are not evaluated until it is decrypted",
  words: ({ documents, kinds }) => `found ${documents} encrypted ${documents === 1 ? "document" : "documents"} of ${kinds.join(", ")}, not evaluated; expected plain text; decrypt the file and pass the result`
});
function reportUnevaluated(skipped2, chartOf, policyKinds2) {
  const groups = /* @__PURE__ */ new Map();
  for (const document of skipped2) {
    if (document.reason !== "template" && document.reason !== "encrypted") continue;
    const kinds = kindsNamedIn(document, policyKinds2);
    if (kinds.length === 0) continue;
    const { path } = document.span.file;
    const key = `${document.reason} ${document.reason === "template" ? chartOf(path) ?? path : path}`;
    groups.set(key, [...groups.get(key) ?? [], { document, kinds }]);
  }
  return [...groups.values()].flatMap((losses) => report(losses, chartOf));
}
function report(losses, chartOf) {
  const [first] = losses;
  if (first === void 0) return [];
  const { span, reason } = first.document;
  const facts = { documents: losses.length, kinds: [...new Set(losses.flatMap((loss) => loss.kinds))].sort() };
  if (reason === "encrypted") return [encrypted(facts, span)];
  const marker = chartOf(span.file.path);
  return [marker === void 0 ? template(facts, span) : chart({ ...facts, folder: posix3.dirname(marker) }, span)];
}
function kindsNamedIn({ span }, policyKinds2) {
  const text = span.file.text.slice(span.start, span.end);
  const named3 = Array.from(text.matchAll(/\bkind["']?\s*:\s*["']?(\w+)/g), (match) => match[1]);
  return policyKinds2.filter((kind2) => named3.includes(kind2));
}
function templates(documents) {
  return documents === 1 ? "1 template" : `${documents} templates`;
}

// src/parse/manifests.ts
function readManifests(files, options2) {
  const known2 = [.../* @__PURE__ */ new Set([...files, ...options2.markers])];
  const origins = originsFrom(known2);
  const patches = readPatchFiles(known2);
  const isWanted = (kind2, group) => options2.kinds.includes(kind2) || options2.groups.includes(group);
  const prefilter = prefilterFor(options2.kinds, options2.groups);
  const found2 = files.flatMap((file) => {
    const reason = markerKindOf(file.path) ?? (patches.has(file.path) ? "patch" : void 0);
    const source = origins.originOf(file.path);
    return splitDocuments(file).map((span) => {
      const preview = prefilter(span);
      const surroundings = { source, hints: reason === "patch" ? void 0 : options2.hints };
      if (reason === void 0) return readDocument({ span, preview, isWanted, ...surroundings });
      return { ...skip(span, reason, preview.kind), hints: readHints(span, preview, surroundings) };
    });
  });
  const own = new Set(files);
  const markers = options2.markers.filter((file) => !own.has(file));
  const around = markers.flatMap(splitDocuments).flatMap((span) => {
    return readHints(span, prefilter(span), { source: origins.originOf(span.file.path), hints: options2.hints });
  });
  const documents = found2.flatMap((each) => each.documents);
  const skipped2 = found2.flatMap((each) => each.skipped);
  const diagnostics = [
    ...patches.diagnostics,
    ...found2.flatMap((each) => each.diagnostics),
    ...reportUnevaluated(skipped2, origins.chartOf, options2.policyKinds)
  ];
  const counts = {
    files: files.length,
    documents: found2.length,
    lists: sum(found2.map((each) => each.count.lists)),
    listItems: sum(found2.map((each) => each.count.listItems)),
    manifests: documents.length,
    skipped: countReasons(skipped2)
  };
  const hints = [...found2.flatMap((each) => each.hints), ...around];
  return { documents, hints, skipped: skipped2, diagnostics, counts };
}
var maximumProblems = 3;
function readDocument(task) {
  const { span, preview, source, isWanted } = task;
  const { kind: kind2, apiVersion: apiVersion2 } = preview;
  if (preview.isEncrypted) return skip(span, "encrypted", kind2);
  const text = span.file.text.slice(span.start, span.end);
  const isObject = kind2 !== void 0 && apiVersion2 !== void 0;
  if (!preview.mayMatter && isObject) return skipTelling2(task, "irrelevant-kind");
  if (hasTemplateLine(text)) return skip(span, "template", kind2);
  if (!preview.mayMatter) return skipTelling2(task, "no-kind");
  const { node, problems, remarks } = parseYaml(span);
  if (problems.length > 0 && mentionsTemplate(text)) return skip(span, "template", kind2);
  if (problems.length > 0) {
    const diagnostics = firstOfEachLine(problems).map((each) => invalidYaml({ problem: each.message }, each.span));
    return { ...skip(span, "unparsable", kind2), diagnostics };
  }
  if (node?.kind !== "map") return skip(span, "no-kind", void 0);
  if (mentionsTemplate(text) && holdsTemplate(node)) return skip(span, "template", kind2);
  const objects = readObjects(node, {
    source,
    isWanted,
    tells: task.hints?.tells,
    inherited: { apiVersion: void 0, kind: void 0 }
  });
  const isUsed = objects.documents.length > 0;
  return { ...objects, diagnostics: [...isUsed ? remarks.map(reportRemark) : [], ...objects.diagnostics] };
}
function skipTelling2({ span, preview, source, hints }, reason) {
  return { ...skip(span, reason, preview.kind), hints: readHints(span, preview, { source, hints }) };
}
function firstOfEachLine(problems) {
  const lines = problems.slice(0, 100).map((problem) => locate(problem.span).line);
  return problems.filter((_, index) => lines.indexOf(lines[index] ?? 0) === index).slice(0, maximumProblems);
}
function skip(span, reason, kind2) {
  return {
    documents: [],
    hints: [],
    skipped: [{ span, reason, kind: kind2 }],
    diagnostics: [],
    count: { lists: 0, listItems: 0 }
  };
}
function sum(numbers) {
  return numbers.reduce((total, each) => total + each, 0);
}
function countReasons(skipped2) {
  const counts = { ...noReasons };
  for (const { reason } of skipped2) counts[reason]++;
  return counts;
}
var noReasons = {
  "irrelevant-kind": 0,
  "no-kind": 0,
  template: 0,
  encrypted: 0,
  unparsable: 0,
  invalid: 0,
  "unknown-api": 0,
  patch: 0,
  kustomization: 0,
  chart: 0
};

// src/parse/reader.ts
function fieldWords({ path, problem }) {
  return path === "" ? problem : `${path}: ${problem}`;
}
var MapReader = class {
  node;
  path;
  sink;
  constructor(node, sink, path = "") {
    this.node = node;
    this.sink = sink;
    this.path = path;
  }
  get span() {
    return this.node.span;
  }
  get entries() {
    return this.node.entries;
  }
  /** Reports every key that isn't among `allowed`, at the key, with the nearest allowed one. */
  fields(allowed) {
    for (const { key, keySpan } of this.node.entries) {
      if (allowed.includes(key)) continue;
      const near = didYouMean(key, allowed);
      const mend2 = near === "" ? `; expected one of ${allowed.map((each) => `\`${each}\``).join(", ")}` : near;
      const problem = `found the unknown field \`${key}\`${mend2}`;
      this.sink.add(this.sink.unknownField({ path: this.path, problem }, keySpan));
    }
  }
  /** Whether a field is written and not null. */
  has(key) {
    return this.value(key) !== void 0;
  }
  /** Whether a key is written at all, even with null. */
  isWritten(key) {
    return entryOf2(this.node, key) !== void 0;
  }
  /** The span of a key that is written. */
  keySpan(key) {
    return entryOf2(this.node, key)?.keySpan;
  }
  /** The value of a field, whatever it is; undefined where it is left out or null. */
  value(key) {
    const entry = entryOf2(this.node, key);
    if (entry === void 0 || isAbsent(entry.value)) return void 0;
    return new ValueReader(entry.value, this.sink, pathTo(this.path, key));
  }
  /** The value of a field that must be there; its absence is reported at the map. */
  required(key) {
    const value = this.value(key);
    if (value === void 0) this.problem(`found no \`${key}\`; expected one; add it`, this.keySpan(key));
    return value;
  }
  string(key) {
    return this.value(key)?.string();
  }
  integer(key) {
    return this.value(key)?.integer();
  }
  integerOrString(key) {
    return this.value(key)?.integerOrString();
  }
  boolean(key) {
    return this.value(key)?.boolean();
  }
  map(key) {
    return this.value(key)?.map();
  }
  /** The items of a list, null items included; undefined where the field is absent, empty where the list is. */
  list(key) {
    return this.value(key)?.list();
  }
  /** The items of a list of objects; a null item is an empty object, as in the API. */
  maps(key) {
    return this.value(key)?.maps();
  }
  strings(key) {
    return this.value(key)?.strings();
  }
  /** A map of strings, as labels are; a null value is the empty string, as in the API. */
  stringMap(key) {
    return this.map(key)?.allStrings();
  }
  /** Every entry of this map as a string, in the order written. */
  allStrings() {
    const strings = /* @__PURE__ */ new Map();
    for (const { key, keySpan, value } of this.node.entries) {
      const path = pathTo(this.path, key);
      const found2 = isAbsent(value) ? { value: "", span: keySpan, path } : new ValueReader(value, this.sink, path).string();
      if (found2 !== void 0) strings.set(key, found2);
    }
    return strings;
  }
  /** Reports something about this map, or about a part of it where `span` says so. */
  problem(problem, span = this.node.span) {
    this.sink.add(this.sink.invalidValue({ path: this.path, problem }, span));
  }
};
var ValueReader = class _ValueReader {
  node;
  path;
  sink;
  constructor(node, sink, path) {
    this.node = node;
    this.sink = sink;
    this.path = path;
  }
  get span() {
    return this.node.span;
  }
  string() {
    return this.#scalar("a string", (value) => typeof value === "string" ? value : void 0);
  }
  /** A whole number, however it is spelled: `80`, `0x50` and `80.0` alike. */
  integer() {
    return this.#scalar("an integer", (value) => isInteger(value) ? value : void 0);
  }
  integerOrString() {
    const read3 = (value) => isInteger(value) || typeof value === "string" ? value : void 0;
    return this.#scalar("an integer or a string", read3);
  }
  boolean() {
    return this.#scalar("a boolean", (value) => typeof value === "boolean" ? value : void 0);
  }
  map() {
    return readMap(this.node, this.sink, this.path);
  }
  list() {
    if (this.node.kind !== "list") return this.#refuse("a list");
    return this.node.items.map((item, index) => new _ValueReader(item, this.sink, `${this.path}[${index}]`));
  }
  maps() {
    return this.list()?.flatMap((item) => item.map() ?? []);
  }
  strings() {
    return this.list()?.flatMap((item) => item.string() ?? []);
  }
  /** Reports something about this value. */
  problem(problem) {
    this.sink.add(this.sink.invalidValue({ path: this.path, problem }, this.node.span));
  }
  #scalar(shape, read3) {
    const value = this.node.kind === "scalar" ? read3(this.node.value) : void 0;
    if (value === void 0) return this.#refuse(shape);
    return { value, span: this.node.span, path: this.path };
  }
  #refuse(shape) {
    this.problem(mismatch(this.node, shape));
  }
};
function readMap(node, sink, path = "") {
  if (node.kind === "map") return new MapReader(node, sink, path);
  if (isAbsent(node)) return new MapReader({ kind: "map", entries: [], span: node.span }, sink, path);
  sink.add(sink.invalidValue({ path, problem: mismatch(node, "a map") }, node.span));
  return void 0;
}
function pathTo(path, key) {
  if (!/^[A-Za-z_$][\w$-]*$/.test(key)) return `${path}["${key}"]`;
  return path === "" ? key : `${path}.${key}`;
}
function isInteger(value) {
  return typeof value === "number" && Number.isInteger(value);
}

// src/cni/recognise/finding.ts
var ranks = {
  kubeadm: 0,
  controllerManager: 1,
  clusterConfiguration: 2,
  talos: 3,
  node: 4,
  plugin: 5
};

// src/cni/recognise/embedded.ts
var known = /* @__PURE__ */ new WeakMap();
function embedded(scalar) {
  const earlier = known.get(scalar);
  if (earlier !== void 0) return earlier.node;
  const { text, span } = scalar;
  const { node } = parseYaml({ file: { path: span.file.path, text }, start: 0, end: text.length });
  const placed = node === void 0 || node.kind === "scalar" ? void 0 : placeIn(scalar, node);
  known.set(scalar, { node: placed });
  return placed;
}
function placeIn(scalar, node) {
  const offsets = scalar.style === "block" ? lineOffsets(scalar) : void 0;
  if (offsets === void 0) return moved(node, () => scalar.span);
  const place = (offset) => {
    const line = offsets.findLastIndex(({ inner: inner2 }) => inner2 <= offset);
    const { inner, outer } = offsets[line] ?? { inner: 0, outer: scalar.span.start };
    return outer + offset - inner;
  };
  const { file } = scalar.span;
  return moved(node, ({ start, end }) => ({ file, start: place(start), end: place(end) }));
}
function lineOffsets({ text, span }) {
  const source = span.file.text.slice(span.start, span.end).split("\n").slice(1);
  const header = span.file.text.indexOf("\n", span.start) + 1;
  const offsets = [];
  let inner = 0;
  let outer = header;
  for (const [index, line] of text.split("\n").entries()) {
    const written = source[index] ?? "";
    const indent = written.indexOf(line);
    if (indent < 0) return void 0;
    offsets.push({ inner, outer: outer + indent });
    inner += line.length + 1;
    outer += written.length + 1;
  }
  return offsets;
}
function moved(node, place) {
  const span = place(node.span);
  if (node.kind === "scalar") return { ...node, span };
  if (node.kind === "list") return { ...node, items: node.items.map((item) => moved(item, place)), span };
  const entries = node.entries.map(({ key, keySpan, value }) => ({
    key,
    keySpan: place(keySpan),
    value: moved(value, place)
  }));
  return { ...node, entries, span };
}

// src/cni/recognise/walk.ts
function valuesAt(node, path) {
  const [step, ...rest] = path;
  if (node === void 0 || isAbsent(node)) return [];
  if (step === void 0) return [node];
  const inside = opened(node);
  if (step === "*") return itemsOf(inside).flatMap((item) => valuesAt(item, rest));
  return valuesAt(get(inside, step), rest);
}
function valueAt(node, path) {
  return valuesAt(node, path)[0];
}
function opened(node) {
  return node.kind === "scalar" && typeof node.value === "string" ? embedded(node) ?? node : node;
}
function scalarsIn(nodes) {
  return nodes.flatMap((node) => node.kind === "scalar" ? [node] : scalarsIn(itemsOf(node)));
}
function textAt(node, path) {
  const value = valueAt(node, path);
  return value?.kind === "scalar" ? value.text : void 0;
}
function isTrueAt(node, path) {
  const value = valueAt(node, path);
  return value?.kind === "scalar" && (value.value === true || /^true$/i.test(value.text));
}
function isFalseAt(node, path) {
  const value = valueAt(node, path);
  return value?.kind === "scalar" && (value.value === false || /^false$/i.test(value.text));
}

// src/cni/recognise/ranges.ts
function rangeFrom(nodes, of) {
  const scalars = scalarsIn(nodes);
  const texts = scalars.flatMap(({ text }) => text.split(/[\s,]+/).filter((each) => each !== ""));
  const [first] = scalars.filter(({ text }) => text.trim() !== "");
  if (first === void 0) return [];
  return [rangeOf(addressesOf(texts), first.span, of)];
}
function rangeOf(addresses, span, { isPart = false, ...of }) {
  return { ...of, addresses, span, isPart };
}
function addressesOf(texts) {
  let sum2 = noAddresses;
  for (const text of texts) {
    const parsed = parseCidr(text.replace(/^([^/]+\/\d+)\/\d+$/, "$1"));
    if (parsed === void 0) return void 0;
    sum2 = uniteAddresses(sum2, parsed.addresses);
  }
  return isNoAddresses(sum2) ? void 0 : sum2;
}

// src/cni/recognise/calico.ts
var calicoSources = [
  { kind: "Installation", groups: ["operator.tigera.io"], read: readInstallation },
  { kind: "IPPool", groups: ["projectcalico.org", "crd.projectcalico.org"], read: readPool }
];
function readInstallation(document) {
  const spec = getIn(document.node, ["spec"]);
  const plugin = {
    kind: "plugin",
    fits: ["calico"],
    strength: "configuration",
    span: nameSpan(document),
    isPolicyOnly: isPolicyOnly(spec)
  };
  return [plugin, ...installationRanges(spec, "Installation")];
}
function isPolicyOnly(installation) {
  const type = textAt(installation, ["cni", "type"]);
  if (type !== void 0) return type !== "Calico";
  return ["EKS", "AKS", "GKE"].includes(textAt(installation, ["kubernetesProvider"]) ?? "");
}
function installationRanges(installation, title2) {
  const pools = valuesAt(installation, ["calicoNetwork", "ipPools", "*"]).filter(isForWorkloads);
  const cidrs = pools.flatMap((pool) => valuesAt(pool, ["cidr"]));
  return rangeFrom(cidrs, { kind: "pods", title: title2, rank: ranks.plugin });
}
function readPool(document) {
  const spec = getIn(document.node, ["spec"]);
  const title2 = "Calico IPPool";
  const cidr = isForWorkloads(spec) ? valuesAt(spec, ["cidr"]) : [];
  return [
    { kind: "plugin", fits: ["calico", "canal", "gke-calico"], strength: "object", span: nameSpan(document) },
    ...rangeFrom(cidr, { kind: "pods", title: title2, rank: ranks.plugin, isPart: true })
  ];
}
function isForWorkloads(pool) {
  const uses = itemsOf(getIn(pool, ["allowedUses"])).map((use) => textAt(use, []));
  return uses.length === 0 || uses.includes("Workload");
}

// src/cni/recognise/version.ts
function versionIn(text) {
  return /^v?(\d+\.\d+(?:\.\d+)?)(?:[-+][\w.+-]*)?$/.exec(text ?? "")?.[1];
}

// src/cni/recognise/clusters.ts
var clusterSources = [
  { kind: "Cluster", groups: ["kind.x-k8s.io"], read: readKind },
  { kind: "Cluster", groups: ["cluster.x-k8s.io"], read: readClusterApi },
  { kind: "Cluster", groups: ["kops.k8s.io", "kops"], read: readKops },
  { kind: "ClusterConfig", groups: ["eksctl.io"], read: readEksctl },
  { kind: "ContainerCluster", groups: ["container.cnrm.cloud.google.com"], read: readContainerCluster }
];
function readKind({ node, span }) {
  const networking = get(node, "networking");
  const plugin = isTrueAt(networking, ["disableDefaultCNI"]) ? [] : [{ kind: "plugin", fits: ["kindnet"], strength: "configuration", span: get(node, "name")?.span ?? span }];
  return [...plugin, ...ranges2(networking, "kind Cluster", { pods: [["podSubnet"]], services: [["serviceSubnet"]] })];
}
function readClusterApi({ node }) {
  return ranges2(valueAt(node, ["spec", "clusterNetwork"]), "Cluster API Cluster", {
    pods: [["pods", "cidrBlocks"]],
    services: [["services", "cidrBlocks"]]
  });
}
var kopsPlugins = {
  amazonvpc: "aws-vpc-cni-nopolicy",
  calico: "calico",
  canal: "canal",
  cilium: "cilium",
  flannel: "flannel",
  kindnet: "kindnet",
  kubenet: "kubenet",
  kuberouter: "kube-router",
  romana: "romana",
  weave: "weave"
};
function readKops(document) {
  const spec = get(document.node, "spec");
  const networking = get(spec, "networking");
  const keys = networking?.kind === "map" ? networking.entries.map(({ key }) => key.toLowerCase()) : [];
  const plugins2 = keys.flatMap((key) => kopsPlugins[key] ?? []);
  return [
    ...plugins2.map((name) => configured2([name], nameSpan(document))),
    ...ranges2(spec, "kOps Cluster", {
      pods: [["podCIDR"], ["networking", "podCIDR"]],
      services: [["serviceClusterIPRange"], ["networking", "serviceClusterIPRange"]]
    })
  ];
}
function readEksctl({ node }) {
  const network = ranges2(get(node, "kubernetesNetworkConfig"), "eksctl ClusterConfig", {
    services: [["serviceIPv4CIDR"]]
  });
  const addon = valuesAt(node, ["addons", "*"]).find((each) => textAt(each, ["name"]) === "vpc-cni");
  if (addon === void 0) return network;
  const enabled = ["configurationValues", "enableNetworkPolicy"];
  const name = isTrueAt(addon, enabled) ? "aws-vpc-cni" : "aws-vpc-cni-nopolicy";
  const fits = name === "aws-vpc-cni" || isFalseAt(addon, enabled) ? [name] : ["aws-vpc-cni-nopolicy", "aws-vpc-cni"];
  const version = versionIn(textAt(addon, ["version"]));
  return [{ ...configured2(fits, get(addon, "name")?.span ?? addon.span), version }, ...network];
}
function readContainerCluster(document) {
  const spec = get(document.node, "spec");
  const plugin = gkePlugin(spec);
  const network = ranges2(spec, "ContainerCluster", {
    pods: [["clusterIpv4Cidr"], ["ipAllocationPolicy", "clusterIpv4CidrBlock"]],
    services: [["ipAllocationPolicy", "servicesIpv4CidrBlock"]]
  });
  return plugin === void 0 ? network : [configured2([plugin], nameSpan(document)), ...network];
}
function gkePlugin(spec) {
  const dataplane = textAt(spec, ["datapathProvider"]);
  if (dataplane === "ADVANCED_DATAPATH" || isTrueAt(spec, ["enableAutopilot"])) return "gke-dataplane-v2";
  if (isTrueAt(spec, ["networkPolicy", "enabled"])) return "gke-calico";
  return dataplane === "LEGACY_DATAPATH" ? "gke-dataplane-v1" : void 0;
}
function configured2(fits, span) {
  return { kind: "plugin", fits, strength: "configuration", span };
}
function ranges2(node, title2, { pods = [], services = [] }) {
  const rank3 = ranks.clusterConfiguration;
  const at = (paths) => paths.flatMap((path) => valuesAt(node, path));
  return [
    ...rangeFrom(at(pods), { kind: "pods", title: title2, rank: rank3 }),
    ...rangeFrom(at(services), { kind: "services", title: title2, rank: rank3 })
  ];
}

// src/cni/recognise/kubeadm.ts
var title = "kubeadm ClusterConfiguration";
var rank2 = ranks.kubeadm;
var defaultServices = "10.96.0.0/12";
var kubeadmSources = [
  {
    kind: "ClusterConfiguration",
    groups: ["kubeadm.k8s.io"],
    read: ({ node }) => kubeadmRanges(valueAt(node, ["networking"]), node)
  }
];
function kubeadmRanges(networking, owner) {
  const services = rangeFrom(valuesAt(networking, ["serviceSubnet"]), { kind: "services", title, rank: rank2 });
  const span = (networking ?? owner)?.span;
  const byDefault = { kind: "services", title: `${title}, by default`, rank: rank2 };
  return [
    ...rangeFrom(valuesAt(networking, ["podSubnet"]), { kind: "pods", title, rank: rank2 }),
    ...services.length > 0 || span === void 0 ? services : [rangeOf(addressesOf([defaultServices]), { ...span, end: span.start }, byDefault)]
  ];
}

// src/cni/recognise/maps.ts
function rangesOfMap(node, row, title2) {
  const rank3 = ranks.plugin;
  if (node === void 0 || !isRangeUsed(node, row)) return [];
  return [
    ...rangeFrom(
      (row.pods ?? []).flatMap((path) => valuesAt(node, path)),
      { kind: "pods", title: title2, rank: rank3 }
    ),
    ...rangeFrom(
      (row.services ?? []).flatMap((path) => valuesAt(node, path)),
      { kind: "services", title: title2, rank: rank3 }
    )
  ];
}
function fitsOf(node, { fits, choice }) {
  const value = choice === void 0 ? void 0 : valueAt(node, choice.path);
  const chosen = value?.kind === "scalar" ? choice?.of[value.text.toLowerCase()] : void 0;
  return chosen === void 0 ? fits : [chosen];
}
function isRangeUsed(node, { onlyIf }) {
  const value = onlyIf === void 0 ? void 0 : valueAt(node, onlyIf.path);
  return value === void 0 || value.kind === "scalar" && onlyIf?.is.includes(value.text) === true;
}

// src/cni/recognise/settings.ts
var meanings = {
  never: "switches network policies off",
  always: "isolates pods that no policy selects",
  "node-ranges": "lets address ranges match nodes",
  sctp: "switches SCTP on"
};
function settingsIn(node, rules) {
  return rules.flatMap(
    ({ path, is: is2, effect }) => scalarsIn(valuesAt(node, path)).filter(({ text }) => text.split(/[\s,]+/).some((each) => is2.includes(each.toLowerCase()))).slice(0, 1).map((value) => settingOf(effect, `\`${path.join(".")}: ${value.text}\``, value.span))
  );
}
function settingOf(effect, written, span) {
  const words4 = `${written} ${meanings[effect]}`;
  if (effect === "never" || effect === "always") return { kind: "policies", is: effect, words: words4, span };
  return { kind: effect, words: words4, span };
}

// src/cni/recognise/config-maps.ts
var rows = [
  {
    name: /^kube-flannel-cfg$/,
    fits: ["flannel", "flannel-netpol"],
    pods: [
      ["net-conf.json", "Network"],
      ["net-conf.json", "IPv6Network"]
    ]
  },
  {
    name: /^(canal-config|rke2-canal-config)$/,
    fits: ["canal"],
    pods: [
      ["net-conf.json", "Network"],
      ["net-conf.json", "IPv6Network"]
    ]
  },
  { name: /^calico-config$/, fits: ["calico", "gke-calico", "canal"] },
  {
    name: /^cilium-config$/,
    fits: ["cilium", "gke-dataplane-v2", "azure-cilium"],
    pods: [["cluster-pool-ipv4-cidr"], ["cluster-pool-ipv6-cidr"]],
    onlyIf: { path: ["ipam"], is: ["cluster-pool", "cluster-pool-v2beta"] },
    settings: [
      { path: ["enable-policy"], is: ["never"], effect: "never" },
      { path: ["enable-policy"], is: ["always"], effect: "always" },
      { path: ["policy-audit-mode"], is: ["true"], effect: "never" },
      { path: ["policy-cidr-match-mode"], is: ["nodes"], effect: "node-ranges" },
      { path: ["enable-sctp"], is: ["true"], effect: "sctp" }
    ],
    isDecisive: true
  },
  {
    name: /^antrea-config(-[a-z0-9]{10})?$/,
    fits: ["antrea"],
    services: [
      ["antrea-agent.conf", "serviceCIDR"],
      ["antrea-agent.conf", "serviceCIDRv6"]
    ]
  },
  { name: /^ovn-config$/, fits: ["ovn-kubernetes"], pods: [["net_cidr"]], services: [["svc_cidr"]] },
  {
    name: /^amazon-vpc-cni$/,
    fits: ["aws-vpc-cni-nopolicy", "aws-vpc-cni"],
    choice: {
      path: ["enable-network-policy-controller"],
      of: { true: "aws-vpc-cni", false: "aws-vpc-cni-nopolicy" }
    }
  },
  { name: /^kube-router-cfg$/, fits: ["kube-router"] },
  { name: /^azure-npm-config$/, fits: ["azure-npm", "azure-npm-windows"] },
  {
    name: /^eni-config$/,
    fits: ["terway"],
    settings: [{ path: ["disable_network_policy"], is: ["true"], effect: "never" }]
  }
];
var names3 = "kube-flannel-cfg|canal-config|rke2-canal-config|calico-config|cilium-config|antrea-config|ovn-config|amazon-vpc-cni|kube-router-cfg|azure-npm-config|eni-config|kubeadm-config";
var configMapSources = [
  { kind: "ConfigMap", groups: [""], text: new RegExp(`\\b(?:${names3})`), read: readConfigMap }
];
function readConfigMap(document) {
  const name = document.name ?? "";
  const data = get(document.node, "data");
  if (name === "kubeadm-config") return kubeadmRanges(valueAt(data, ["ClusterConfiguration", "networking"]), data);
  const row = rows.find((each) => each.name.test(name));
  if (row === void 0 || name === "eni-config" && !isTerway(document)) return [];
  return [
    {
      kind: "plugin",
      fits: fitsOf(data, row),
      strength: "configuration",
      span: nameSpan(document),
      settings: settingsIn(data, row.settings ?? []),
      isDecisive: row.isDecisive === true
    },
    ...rangesOfMap(data, row, `ConfigMap \`${name}\``)
  ];
}
function isTerway({ node }) {
  return textAt(node, ["data", "10-terway.conf"]) !== void 0 || textAt(node, ["data", "eni_conf"]) !== void 0;
}

// src/cni/recognise/flags.ts
function commandWords(container) {
  return scalarsIn([get(container, "command"), get(container, "args")].filter((each) => each !== void 0)).flatMap(
    wordsIn
  );
}
function flagValues(container, flag) {
  return valuesOf(commandWords(container), flag);
}
function valuesOf(words4, flag) {
  return words4.flatMap((word, index) => {
    const [, value] = new RegExp(`^--${flag}=(.*)$`, "s").exec(word.text) ?? [];
    if (value !== void 0) return [{ ...word, text: value, value }];
    const next = words4[index + 1];
    return word.text === `--${flag}` && next !== void 0 && !next.text.startsWith("-") ? [next] : [];
  });
}
function booleanFlag(container, flag) {
  const words4 = commandWords(container);
  const last = words4.findLast(({ text }) => text === `--${flag}` || text.startsWith(`--${flag}=`))?.text;
  if (last === void 0) return void 0;
  const value = last.slice(flag.length + 3).toLowerCase();
  if (value === "" || value === "true" || value === "1") return true;
  return value === "false" || value === "0" ? false : void 0;
}
function wordsIn(argument) {
  const words4 = argument.text.split(/[\s"'\\]+/).filter((word) => word !== "");
  if (words4.length < 2) return [argument];
  return words4.map((word) => ({ ...argument, text: word, value: word }));
}

// src/cni/recognise/control-plane.ts
var flags = [
  { program: "kube-controller-manager", flag: "cluster-cidr", kind: "pods" },
  { program: "kube-controller-manager", flag: "service-cluster-ip-range", kind: "services" },
  { program: "kube-apiserver", flag: "service-cluster-ip-range", kind: "services" }
];
var controlPlaneSources = [{ kind: "Pod", groups: [""], read: readControlPlane }];
function readControlPlane({ node }) {
  const containers = itemsOf(getIn(node, ["spec", "containers"]));
  return flags.flatMap(
    ({ program, flag, kind: kind2 }) => containers.filter((container) => runs(container, program)).flatMap(
      (container) => rangeFrom(flagValues(container, flag), {
        kind: kind2,
        title: `\`--${flag}\` of ${program}`,
        rank: ranks.controllerManager
      })
    )
  );
}
function runs(container, program) {
  if (textAt(container, ["name"]) === program) return true;
  return commandWords(container).some(({ text }) => text === program || text.endsWith(`/${program}`));
}

// src/cni/recognise/distributions.ts
var distributionSources = [
  {
    kind: "",
    groups: [""],
    text: /^["']?(?:flannel-backend|disable-network-policy|cluster-cidr|cni)["']?\s*:/m,
    path: /(^|\/)rancher\/(k3s|rke2)\/config\.yaml(\.d\/|$)/,
    read: readRancher
  },
  { kind: "", groups: [""], text: /^cluster\s*:/m, read: readTalos },
  { kind: "Simple", groups: ["k3d.io"], read: readK3d }
];
function readRancher(document) {
  const { node, file } = document;
  const has = (key) => entryOf2(node, key) !== void 0;
  const isRke2 = /(^|\/)rancher\/rke2\/config\.yaml/.test(file.path) || has("cni") && rke2Keys.some(has);
  if (isRke2) return [...rke2Plugins(document), ...rangesOf(node, "RKE2 configuration")];
  const isAtPlace = /(^|\/)rancher\/k3s\/config\.yaml/.test(file.path);
  const isNetwork = has("flannel-backend") || has("disable-network-policy") || has("cluster-cidr") && has("service-cidr");
  if (!isAtPlace && !isNetwork) return [];
  return [...k3sPlugins(document, isNetwork), ...rangesOf(node, "k3s configuration")];
}
var rke2Keys = [
  "cluster-cidr",
  "cluster-dns",
  "disable-kube-proxy",
  "etcd-snapshot-schedule-cron",
  "kube-apiserver-arg",
  "node-label",
  "node-taint",
  "service-cidr",
  "tls-san",
  "write-kubeconfig-mode"
];
function k3sPlugins({ node, span }, isNetwork) {
  if (!isNetwork && get(node, "server") !== void 0) return [];
  if (textAt(node, ["flannel-backend"]) === "none") return [];
  const isOff = isTrueAt(node, ["disable-network-policy"]);
  const key = entryOf2(node, isOff ? "disable-network-policy" : "flannel-backend") ?? node.entries[0];
  return [configured3(isOff ? "k3s-nopolicy" : "k3s", key?.keySpan ?? span)];
}
var rke2Names = {
  calico: "calico",
  canal: "canal",
  cilium: "cilium",
  flannel: "flannel"
};
function rke2Plugins({ node }) {
  const written = scalarsIn(valuesAt(node, ["cni"]));
  const [first] = node.entries;
  const isJoining = get(node, "server") !== void 0;
  if (written.length === 0) {
    return isJoining || first === void 0 ? [] : [{ ...configured3("canal", first.keySpan), isDefaultOf: "RKE2" }];
  }
  const found2 = written.flatMap(({ text, span }) => {
    const name = rke2Names[text];
    return name === void 0 ? [] : [configured3(name, span)];
  });
  return [...found2, { kind: "no-plugin", of: "RKE2" }];
}
function readK3d({ node, span }) {
  const words4 = scalarsIn(valuesAt(node, ["options", "k3s", "extraArgs", "*", "arg"]));
  const rank3 = ranks.clusterConfiguration;
  const title2 = "k3d configuration";
  const backend = valuesOf(words4, "flannel-backend").at(-1)?.text;
  const off = words4.find(({ text }) => /^--disable-network-policy(=true)?$/.test(text));
  const at = off?.span ?? valueAt(node, ["metadata", "name"])?.span ?? span;
  const plugin = backend === "none" ? [] : [configured3(off === void 0 ? "k3s" : "k3s-nopolicy", at)];
  return [
    ...plugin,
    ...rangeFrom(valuesOf(words4, "cluster-cidr"), { kind: "pods", title: title2, rank: rank3 }),
    ...rangeFrom(valuesOf(words4, "service-cidr"), { kind: "services", title: title2, rank: rank3 })
  ];
}
function readTalos({ node }) {
  const cluster3 = get(node, "cluster");
  const isConfig = textAt(node, ["version"]) === "v1alpha1" && get(node, "machine")?.kind === "map";
  if (cluster3?.kind !== "map" || !isConfig && get(cluster3, "network")?.kind !== "map") return [];
  const network = get(cluster3, "network");
  const title2 = "Talos machine configuration";
  const subnets = [...valuesAt(network, ["podSubnets"]), ...valuesAt(network, ["serviceSubnets"])];
  const name = valueAt(network, ["cni", "name"]);
  if (!isConfig && subnets.length === 0 && name === void 0) return [];
  return [
    ...talosPlugin(cluster3, name, isConfig),
    ...rangeFrom(valuesAt(network, ["podSubnets"]), { kind: "pods", title: title2, rank: ranks.talos }),
    ...rangeFrom(valuesAt(network, ["serviceSubnets"]), { kind: "services", title: title2, rank: ranks.talos })
  ];
}
function talosPlugin(cluster3, name, isConfig) {
  const text = textAt(name, []);
  if (text !== void 0 && text !== "flannel") return [{ kind: "no-plugin", of: "Talos" }];
  if (name !== void 0) return [configured3("flannel", name.span)];
  return isConfig ? [{ ...configured3("flannel", cluster3.span), isDefaultOf: "Talos" }] : [];
}
function rangesOf(node, title2) {
  const rank3 = ranks.clusterConfiguration;
  return [
    ...rangeFrom(valuesAt(node, ["cluster-cidr"]), { kind: "pods", title: title2, rank: rank3 }),
    ...rangeFrom(valuesAt(node, ["service-cidr"]), { kind: "services", title: title2, rank: rank3 })
  ];
}
function configured3(name, span) {
  return { kind: "plugin", fits: [name], strength: "configuration", span };
}

// src/cni/recognise/charts.ts
var ciliumSettings = [
  { path: ["policyEnforcementMode"], is: ["never"], effect: "never" },
  { path: ["policyEnforcementMode"], is: ["always"], effect: "always" },
  { path: ["policyAuditMode"], is: ["true"], effect: "never" },
  { path: ["policyCIDRMatchMode"], is: ["nodes"], effect: "node-ranges" },
  { path: ["sctp", "enabled"], is: ["true"], effect: "sctp" }
];
var cilium = {
  fits: ["cilium"],
  isVersioned: true,
  pods: [
    ["ipam", "operator", "clusterPoolIPv4PodCIDRList"],
    ["ipam", "operator", "clusterPoolIPv6PodCIDRList"]
  ],
  onlyIf: { path: ["ipam", "mode"], is: ["cluster-pool", "cluster-pool-v2beta"] },
  settings: ciliumSettings
};
var flannel2 = {
  fits: ["flannel"],
  isVersioned: true,
  pods: [["podCidr"], ["podCidrv6"]],
  choice: { path: ["netpol", "enabled"], of: { true: "flannel-netpol" } }
};
var operator = { fits: ["calico"], isVersioned: true };
var charts = {
  cilium,
  "rke2-cilium": cilium,
  "tigera-operator": operator,
  "rke2-calico": operator,
  "rke2-canal": { fits: ["canal"] },
  flannel: flannel2,
  "rke2-flannel": flannel2,
  antrea: { fits: ["antrea"], isVersioned: true, services: [["serviceCIDR"], ["serviceCIDRv6"]] },
  "kube-ovn": {
    fits: ["kube-ovn"],
    isVersioned: true,
    pods: [["ipv4", "POD_CIDR"]],
    services: [["ipv4", "SVC_CIDR"]],
    settings: [{ path: ["func", "ENABLE_NP"], is: ["false"], effect: "never" }]
  },
  "aws-vpc-cni": {
    fits: ["aws-vpc-cni-nopolicy", "aws-vpc-cni"],
    choice: { path: ["enableNetworkPolicy"], of: { true: "aws-vpc-cni", false: "aws-vpc-cni-nopolicy" } }
  }
};
var chartNames = Object.keys(charts).join("|");
function readChart({ chart: chart2, version, values, span, isWhole: isWhole2 }) {
  const name = chart2.split("/").at(-1) ?? "";
  const row = Object.hasOwn(charts, name) ? charts[name] : void 0;
  if (row === void 0) return [];
  const installations = values.flatMap((each) => valueAt(each, ["installation"]) ?? []);
  if (row === operator && installations.some((each) => isFalseAt(each, ["enabled"]))) {
    return [{ kind: "plugin", fits: row.fits, strength: "install", span }];
  }
  const chosen = values.map((each) => fitsOf(each, row)).find((fits) => fits !== row.fits);
  const plugin = {
    kind: "plugin",
    fits: chosen ?? row.fits,
    strength: "install",
    span,
    version: row.isVersioned === true ? versionIn(version) : void 0,
    settings: values.flatMap((each) => settingsIn(each, row.settings ?? [])),
    isDecisive: isWhole2 && row === cilium,
    isPolicyOnly: row === operator && installations.some(isPolicyOnly) || row === cilium && values.some((each) => !["none", void 0].includes(textAt(each, ["cni", "chainingMode"])))
  };
  const title2 = `values of the chart \`${name}\``;
  return [
    plugin,
    ...values.flatMap((each) => rangesOfMap(each, row, title2)),
    ...row === operator ? installations.flatMap((each) => installationRanges(each, title2)) : []
  ];
}

// src/cni/recognise/helm.ts
var mention = new RegExp(`(?:^|[\\s"'/])(?:${chartNames})(?=["'\\s,}]|$)`, "m");
var order = new RegExp(
  `\\bchart["']?\\s*:\\s*["']?(?:[\\w.:/-]*/)?(?:${chartNames})(?=["'\\s,}]|$)|\\bchartRef\\b`,
  "m"
);
var helmSources = [
  { kind: "HelmRelease", groups: ["helm.toolkit.fluxcd.io"], text: order, read: readRelease },
  { kind: "Application", groups: ["argoproj.io"], text: order, read: readApplication },
  { kind: "ApplicationSet", groups: ["argoproj.io"], text: order, read: readApplicationSet },
  { kind: "HelmChart", groups: ["helm.cattle.io"], text: order, read: readHelmChart },
  { kind: "HelmChartConfig", groups: ["helm.cattle.io"], text: mention, read: readHelmChartConfig },
  { kind: "Kustomization", groups: ["kustomize.config.k8s.io"], text: mention, read: readKustomization }
];
var markerSources = [{ kind: "", groups: [""], text: mention, read: readMarker }];
function readRelease(document) {
  const spec = get(document.node, "spec");
  const named3 = valueAt(spec, ["chart", "spec", "chart"]) ?? valueAt(spec, ["chartRef", "name"]);
  if (named3 === void 0) return [];
  const version = textAt(spec, ["chart", "spec", "version"]);
  return readChart({
    chart: textAt(named3, []) ?? "",
    version,
    values: valuesAt(spec, ["values"]),
    span: nameSpan(document),
    isWhole: get(spec, "valuesFrom") === void 0
  });
}
function readApplication(document) {
  return readArgoSpec(get(document.node, "spec"));
}
function readApplicationSet(document) {
  return readArgoSpec(valueAt(document.node, ["spec", "template", "spec"]));
}
function readArgoSpec(spec) {
  const sources2 = [...valuesAt(spec, ["source"]), ...valuesAt(spec, ["sources", "*"])];
  return sources2.flatMap((source) => {
    const chart2 = valueAt(source, ["chart"]);
    if (chart2 === void 0) return [];
    const helm = get(source, "helm");
    return readChart({
      chart: textAt(chart2, []) ?? "",
      version: textAt(source, ["targetRevision"]),
      values: [...valuesAt(helm, ["valuesObject"]), ...valuesAt(helm, ["values"])].map(opened),
      span: chart2.span,
      isWhole: get(helm, "valueFiles") === void 0 && get(helm, "parameters") === void 0
    });
  });
}
function readHelmChart(document) {
  return readCattle(document, textAt(document.node, ["spec", "chart"]));
}
function readHelmChartConfig(document) {
  const findings = readCattle(document, document.name);
  return findings.map((each) => each.kind === "plugin" ? { ...each, strength: "configuration" } : each);
}
function readCattle(document, chart2) {
  const spec = get(document.node, "spec");
  return readChart({
    chart: chart2 ?? "",
    version: textAt(spec, ["version"]),
    values: valuesAt(spec, ["valuesContent"]).map(opened),
    span: nameSpan(document),
    isWhole: false
  });
}
function readMarker(document) {
  return markerKindOf(document.file.path) === "chart" ? readDependencies(document) : readKustomization(document);
}
function readDependencies({ node }) {
  return valuesAt(node, ["dependencies", "*"]).flatMap(
    (dependency) => readChart({
      chart: textAt(dependency, ["name"]) ?? "",
      version: textAt(dependency, ["version"]),
      values: [],
      span: get(dependency, "name")?.span ?? dependency.span,
      isWhole: false
    })
  );
}
function readKustomization({ node }) {
  return valuesAt(node, ["helmCharts", "*"]).flatMap(
    (chart2) => readChart({
      chart: textAt(chart2, ["name"]) ?? "",
      version: textAt(chart2, ["version"]),
      values: valuesAt(chart2, ["valuesInline"]),
      span: get(chart2, "name")?.span ?? chart2.span,
      isWhole: get(chart2, "valuesFile") === void 0 && get(chart2, "additionalValuesFiles") === void 0
    })
  );
}

// src/cni/recognise/images.ts
var flannel3 = /(^|\/)(mirrored-[a-z-]*flannel|hardened-flannel|flannel)$/;
var calico = /(^|\/)(calico\/node|calico-node|mirrored-calico-node|hardened-calico)$/;
var calicoVariables = ["CALICO_IPV4POOL_CIDR", "CALICO_IPV6POOL_CIDR"];
var installRows = [
  { fits: ["canal"], images: [calico, flannel3], isVersioned: true },
  { fits: ["gke-calico"], images: [/(^|\/)gke\.gcr\.io\/calico\/node$/], isVersioned: true },
  { fits: ["calico"], images: [calico], isVersioned: true, podVariables: calicoVariables },
  { fits: ["calico"], images: [/(^|\/)(tigera\/operator|mirrored-calico-operator)$/] },
  { fits: ["calico", "canal", "gke-calico"], images: [/(^|\/)calico\/kube-controllers$/], isVersioned: true },
  { fits: ["gke-dataplane-v2"], images: [/(^|\/)gke\.gcr\.io\/cilium\//], name: /^anetd(-.*)?$/ },
  { fits: ["azure-cilium"], images: [/^mcr\.microsoft\.com\/.*cilium\/(cilium|operator-generic)$/], isVersioned: true },
  { fits: ["cilium"], images: [/(^|\/)(cilium|cilium-ci|mirrored-cilium-cilium)$/], isVersioned: true },
  {
    fits: ["cilium", "gke-dataplane-v2", "azure-cilium"],
    images: [/(^|\/)(cilium\/|mirrored-cilium-)operator(-[a-z]+)*$/],
    isVersioned: true
  },
  { fits: ["kindnet"], images: [/(^|\/)kindnetd$/], podVariables: ["POD_SUBNET"] },
  { fits: ["flannel"], images: [flannel3], isVersioned: true },
  { fits: ["kube-network-policies"], images: [/(^|\/)kube-network-policies$/] },
  {
    fits: ["antrea"],
    images: [/(^|\/)antrea-((agent|controller)(-ubuntu|-ubi)?|ubuntu|ubi)$/],
    isVersioned: true
  },
  {
    fits: ["weave"],
    images: [/(^|\/)(weave-kube|mirrored-weave-kube)$/],
    isVersioned: true,
    podVariables: ["IPALLOC_RANGE"]
  },
  {
    fits: ["kube-router"],
    images: [/(^|\/)(kube-router|mirrored-[a-z-]*kube-router)$/],
    isVersioned: true,
    serviceFlags: ["service-cluster-ip-range"],
    switches: [{ flag: "run-firewall", is: false, effect: "never" }]
  },
  {
    fits: ["kube-ovn"],
    images: [/(^|\/)kube-ovn$/],
    isVersioned: true,
    podFlags: ["default-cidr"],
    serviceFlags: ["service-cluster-ip-range"],
    switches: [{ flag: "enable-np", is: false, effect: "never" }]
  },
  { fits: ["ovn-kubernetes"], images: [/(^|\/)ovn-kube(-[a-z0-9]+)*$/], name: /^ovnkube-(node|master|control-plane)$/ },
  { fits: ["aws-vpc-cni-nopolicy", "aws-vpc-cni"], images: [/(^|\/)amazon-k8s-cni$/], isVersioned: true },
  { fits: ["azure-npm"], images: [/(^|\/)azure-npm$/], isVersioned: true },
  { fits: ["terway"], images: [/(^|\/)terway$/], isVersioned: true },
  { fits: ["romana"], images: [/(^|\/)romana\/(agent|daemon)$/], isVersioned: true }
];

// src/cni/recognise/installs.ts
var installSources = ["DaemonSet", "Deployment"].map((kind2) => ({
  kind: kind2,
  groups: ["apps", "extensions"],
  read: readInstall
}));
function readInstall(document) {
  const spec = getIn(document.node, ["spec", "template", "spec"]);
  const main = itemsOf(get(spec, "containers")).map(readContainer);
  const all = [...main, ...itemsOf(get(spec, "initContainers")).map(readContainer)];
  const row = installRows.find(
    ({ images: images2, name }) => images2.every((part2) => all.some(({ image }) => part2.test(image))) || document.kind === "DaemonSet" && name?.test(document.name ?? "") === true
  );
  if (row === void 0) return [];
  const plugin = pluginIn({ document, main, all, row });
  return plugin === void 0 ? [] : [plugin, ...rangesIn2(main, plugin, row)];
}
function pluginIn(install) {
  const { document, main, all, row } = install;
  const [own] = row.images;
  const tagged = row.isVersioned ? all.find(({ image }) => own.test(image)) : void 0;
  const settings = [
    ...(row.switches ?? []).flatMap(
      ({ flag, is: is2, effect }) => main.flatMap(
        ({ node }) => booleanFlag(node, flag) === is2 ? [settingOf(effect, `\`--${flag}=${is2}\``, flagSpan(node, flag))] : []
      )
    ),
    ...missingController(install)
  ];
  const finding = {
    kind: "plugin",
    fits: row.fits,
    strength: "install",
    span: nameSpan(document),
    version: versionIn(tagged?.tag),
    settings
  };
  return adjusted(finding, install);
}
function adjusted(finding, { document, main }) {
  const flag = (name) => main.map(({ node }) => booleanFlag(node, name)).find((each) => each !== void 0);
  const as = (name) => ({ ...finding, fits: [name] });
  switch (finding.fits[0]) {
    case "flannel": {
      const isController = ({ node, image }) => /(^|\/)kube-network-policies$/.test(image) || commandWords(node).some(({ text }) => text === "/bin/netpol");
      return main.some(isController) ? as("flannel-netpol") : finding;
    }
    case "calico":
      return {
        ...finding,
        isPolicyOnly: main.some(({ node }) => variable(node, "CALICO_NETWORKING_BACKEND") === "none")
      };
    case "aws-vpc-cni-nopolicy": {
      const enabled = flag("enable-network-policy");
      if (enabled === void 0) return finding;
      return as(enabled ? "aws-vpc-cni" : "aws-vpc-cni-nopolicy");
    }
    case "azure-npm": {
      const os = textAt(document.node, ["spec", "template", "spec", "nodeSelector", "kubernetes.io/os"]);
      return os === "windows" ? as("azure-npm-windows") : finding;
    }
    case "kube-router": {
      const isPolicyOnly2 = flag("run-router") === false;
      const isOnlyProxy = isPolicyOnly2 && flag("run-firewall") === false;
      return isOnlyProxy ? void 0 : { ...finding, isPolicyOnly: isPolicyOnly2 };
    }
    case "kube-network-policies":
      return { ...finding, isPolicyOnly: true };
    default:
      return finding;
  }
}
function missingController({ document, main, row }) {
  const [plugin] = row.fits;
  const span = nameSpan(document);
  if (plugin === "weave" && !main.some(({ image }) => /(^|\/)(weave-npc|mirrored-weave-npc)$/.test(image))) {
    return [{ kind: "policies", is: "never", words: "no container `weave-npc` enforces network policies", span }];
  }
  const built = main.map(({ tag }) => /^v(20\d{6})-/.exec(tag ?? "")?.[1]).find((date) => date !== void 0);
  if (plugin === "kindnet" && built !== void 0 && built < "20240719") {
    return [
      { kind: "policies", is: "never", words: `this image, of ${built}, enforces no network policies yet`, span }
    ];
  }
  return [];
}
function rangesIn2(containers, { fits: [plugin] }, row) {
  const { title: title2 } = pluginOf(plugin);
  const rank3 = ranks.plugin;
  return containers.flatMap(({ node }) => [
    ...(row.podVariables ?? []).flatMap(
      (name) => rangeFrom(variableNodes(node, name), { kind: "pods", title: `\`${name}\` of ${title2}`, rank: rank3 })
    ),
    ...(row.podFlags ?? []).flatMap(
      (flag) => rangeFrom(flagValues(node, flag), { kind: "pods", title: `\`--${flag}\` of ${title2}`, rank: rank3 })
    ),
    ...(row.serviceFlags ?? []).flatMap(
      (flag) => rangeFrom(flagValues(node, flag), { kind: "services", title: `\`--${flag}\` of ${title2}`, rank: rank3 })
    )
  ]);
}
function readContainer(node) {
  const [reference = ""] = (textAt(node, ["image"]) ?? "").split("@");
  const [, image = reference, tag] = /^(.*?)(?::([^/:]*))?$/s.exec(reference) ?? [];
  return { node, image, tag };
}
function variableNodes(container, name) {
  return itemsOf(get(container, "env")).filter((each) => textAt(each, ["name"]) === name).flatMap((each) => get(each, "value") ?? []);
}
function variable(container, name) {
  const [value] = variableNodes(container, name);
  return value?.kind === "scalar" ? value.text : void 0;
}
function flagSpan(container, flag) {
  return commandWords(container).find(({ text }) => text.startsWith(`--${flag}`))?.span ?? container.span;
}

// src/cni/recognise/nodes.ts
var nodeSources = [{ kind: "Node", groups: [""], read: readNode }];
function readNode({ node }) {
  const cidrs = [...valuesAt(node, ["spec", "podCIDR"]), ...valuesAt(node, ["spec", "podCIDRs"])];
  return rangeFrom(cidrs, { kind: "pods", title: "podCIDRs of Nodes", rank: ranks.node, isPart: true });
}

// src/cni/recognise/openshift.ts
var networkTypes = {
  ovnkubernetes: "ovn-kubernetes",
  openshiftsdn: "openshift-sdn",
  kuryr: "kuryr",
  calico: "calico",
  cilium: "cilium"
};
var openshiftSources = [
  { kind: "Network", groups: ["config.openshift.io", "operator.openshift.io"], read: readNetwork }
];
function readNetwork(document) {
  const { node } = document;
  const type = textAt(node, ["spec", "networkType"]) ?? textAt(node, ["spec", "defaultNetwork", "type"]);
  const plugin = networkTypes[(type ?? "").toLowerCase()];
  const title2 = "OpenShift Network";
  const rank3 = ranks.clusterConfiguration;
  const pods = valuesAt(node, ["spec", "clusterNetwork", "*", "cidr"]);
  return [
    ...plugin === void 0 ? [] : [{ kind: "plugin", fits: [plugin], strength: "configuration", span: nameSpan(document) }],
    ...rangeFrom(pods, { kind: "pods", title: title2, rank: rank3 }),
    ...rangeFrom(valuesAt(node, ["spec", "serviceNetwork"]), { kind: "services", title: title2, rank: rank3 })
  ];
}

// src/cni/recognise/values-files.ts
var rows2 = [
  {
    chart: "cilium",
    marks: [
      ["policyEnforcementMode"],
      ["policyCIDRMatchMode"],
      ["ipam", "operator", "clusterPoolIPv4PodCIDRList"],
      ["ipam", "operator", "clusterPoolIPv6PodCIDRList"]
    ]
  },
  { chart: "tigera-operator", marks: [["installation", "calicoNetwork"]] }
];
var valuesFileSources = [
  {
    kind: "",
    groups: [""],
    text: /\b(?:policyEnforcementMode|policyCIDRMatchMode|clusterPoolIPv[46]PodCIDRList|calicoNetwork)\b/,
    read: readValues
  }
];
function readValues({ node, source }) {
  return rows2.flatMap((row) => {
    const below = get(node, row.chart);
    const own = source.kind === "chart" ? [] : [node];
    return [...own, ...below === void 0 ? [] : [below]].flatMap((values) => valuesOf2(values, row));
  });
}
function valuesOf2(values, { chart: chart2, marks }) {
  const mark = marks.map((path) => valueAt(values, path)).find((each) => each !== void 0);
  if (mark === void 0) return [];
  const isWhole2 = get(values, "policyEnforcementMode") !== void 0;
  const findings = readChart({ chart: chart2, version: void 0, values: [values], span: mark.span, isWhole: isWhole2 });
  return findings.map((each) => each.kind === "plugin" ? { ...each, strength: "configuration" } : each);
}

// src/cni/recognise/sources.ts
var sources = [
  ...installSources,
  ...configMapSources,
  ...calicoSources,
  ...openshiftSources,
  ...kubeadmSources,
  ...controlPlaneSources,
  ...clusterSources,
  ...distributionSources,
  ...nodeSources,
  ...helmSources,
  ...valuesFileSources
];
var byKind = /* @__PURE__ */ new Map();
for (const source of sources) byKind.set(source.kind, [...byKind.get(source.kind) ?? [], source]);
function findingsIn(document) {
  return sourcesOf(document.kind, document.file.path).flatMap(
    ({ groups, read: read3 }) => groups.includes(document.group) || document.kind === "" ? read3(document) : []
  );
}
function sourcesOf(kind2, path) {
  return kind2 === "" && markerKindOf(path) !== void 0 ? markerSources : byKind.get(kind2) ?? [];
}
var networkHints = {
  mayTell: (document) => {
    return sourcesOf(document.kind ?? "", document.path).some((source) => mayTell(source, document));
  },
  tells: (document) => findingsIn(document).length > 0
};
function mayTell({ groups, text, path, kind: kind2 }, document) {
  const { apiVersion: apiVersion2 } = document;
  const isGroup = kind2 === "" || apiVersion2 === void 0 || groups.some((group) => isOf(apiVersion2, group));
  return isGroup && (text === void 0 || text.test(document.text) || path?.test(document.path) === true);
}
function isOf(apiVersion2, group) {
  return group === "" ? !apiVersion2.includes("/") : apiVersion2.startsWith(`${group}/`);
}

// src/cni/recognise/index.ts
function recogniseNetwork(documents) {
  return combine2(documents.flatMap(findingsIn));
}
function orElse(own, everything) {
  if (own.plugins.length > 0) return own;
  const isRanged = own.podRanges.length > 0 || own.serviceRanges.length > 0;
  return isRanged ? { ...own, plugins: everything.plugins } : everything;
}

// src/model/names.ts
function labelKeyProblem(key) {
  const slash = key.indexOf("/");
  const prefix = slash < 0 ? void 0 : key.slice(0, slash);
  const name = slash < 0 ? key : key.slice(slash + 1);
  if (name.includes("/")) return "a valid label key must consist of an optional DNS subdomain prefix, `/` and a name";
  if (prefix === "") return "prefix part must be non-empty";
  if (prefix !== void 0 && (prefix.length > 253 || !subdomain.test(prefix))) {
    return "prefix part must be a lowercase RFC 1123 subdomain";
  }
  if (name === "") return "name part must be non-empty";
  if (name.length > 63) return "name part must be no more than 63 bytes";
  return qualified.test(name) ? void 0 : "name part must consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character";
}
function labelValueProblem(value) {
  if (value.length > 63) return "must be no more than 63 bytes";
  return value === "" || qualified.test(value) ? void 0 : "a valid label must be an empty string or consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character";
}
function portNameProblem(name) {
  if (name.length > 15) return "must be no more than 15 bytes";
  if (!/^[-a-z0-9]*$/i.test(name)) return "must contain only alpha-numeric characters (a-z, 0-9), and hyphens (-)";
  if (!/[a-z]/i.test(name)) return "must contain at least one letter (a-z)";
  if (name.includes("--")) return "must not contain consecutive hyphens";
  if (name.startsWith("-") || name.endsWith("-")) return "must not begin or end with a hyphen";
  return /[A-Z]/.test(name) ? "must be lower case" : void 0;
}
function isNamespaceName(name) {
  return name.length <= 63 && /^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/.test(name);
}
function isObjectName(name) {
  return name.length <= 253 && subdomain.test(name);
}
function hasVariable(text) {
  return /\$\{[A-Za-z_][A-Za-z0-9_]*[^}]*\}/.test(text);
}
var qualified = /^[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?$/;
var subdomain = /^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$/;
var metadataFields = [
  "name",
  "generateName",
  "namespace",
  "labels",
  "annotations",
  "uid",
  "resourceVersion",
  "generation",
  "creationTimestamp",
  "deletionTimestamp",
  "deletionGracePeriodSeconds",
  "ownerReferences",
  "finalizers",
  "managedFields",
  "selfLink",
  "clusterName"
];

// src/model/problems.ts
var invalidObject = define({
  code: "model/invalid-object",
  severity: "error",
  summary: "a workload, Service, Namespace or Node has a value that the API server rejects",
  words: fieldWords
});
var unreadField = define({
  code: "model/unknown-field",
  severity: "error",
  summary: "a workload, Service, Namespace or Node has a field that the API does not know",
  words: fieldWords
});
var unresolvedVariable = define({
  code: "model/unresolved-variable",
  severity: "warning",
  summary: "a label holds a variable that a later tool fills in",
  words: ({ path, text }) => `${path}: \`${text}\` holds a variable; its value is unknown here: render the manifest first`
});
var duplicateObject = define({
  code: "model/duplicate",
  severity: "error",
  summary: "an object is declared several times, and the copies differ",
  words: ({ id, copies }) => `${id} is declared ${copies} times, and the copies differ: verdicts hold only where every copy gives the same; keep one, or name the manifests of one cluster (\`spec.manifests\`)`
});
var identicalObject = define({
  code: "model/identical-copy",
  severity: "notice",
  summary: "an object is declared several times, each time alike",
  words: ({ id, copies }) => `${id} is declared ${copies} times, each time alike; it counts once`
});
var contradictoryName = define({
  code: "model/namespace-name-label",
  severity: "warning",
  summary: "a Namespace contradicts the label that the API server sets",
  words: ({ name, value }) => `the label \`kubernetes.io/metadata.name: ${value}\` of namespace \`${name}\` is overwritten by the API server with \`${name}\`: remove it`
});
var relabelledPod = define({
  code: "model/relabelled-pod",
  severity: "warning",
  summary: "a Pod has other labels than the template of its owner",
  words: ({ pod, workload }) => `Pod \`${pod}\` has other labels than the template of ${workload}; both are judged`
});
var missingWorkload = define({
  code: "model/missing-workload",
  severity: "error",
  summary: "an object takes its pod template from another one that no manifest declares",
  words: ({ by, kind: kind2, name, namespace }) => `found no ${kind2} \`${name}\` in namespace \`${namespace}\`; expected the one whose pod template this ${by} uses: without it the labels of its pods are unknown; add its manifest`
});
var ambiguousPort = define({
  code: "model/ambiguous-port-name",
  severity: "warning",
  summary: "containers of one pod give a port name different numbers",
  words: ({ name, protocol, numbers }) => `containers of this pod give the name \`${protocol}/${name}\` to ${numbers}: CNI plugins differ in which they take; here it stands for both; rename one`
});

// src/model/named-ports.ts
function readNamedPorts(spec, form) {
  const ports2 = readers[form](spec);
  reportAmbiguous(spec, ports2);
  return {
    namedPorts: ports2.flatMap((read3) => read3?.port ?? []),
    mayNamePorts: ports2.includes(void 0)
  };
}
var readers = {
  pod: readContainerPorts,
  own: readContainerPorts,
  knative: readKnativePorts,
  "virtual-machine": readMachinePorts
};
function readContainerPorts(spec) {
  return [...readEach(spec, "containers", portsOfContainer), ...readSidecarPorts(spec)];
}
function readSidecarPorts(spec) {
  const isSidecar = (container) => container.string("restartPolicy")?.value === "Always";
  return readEach(spec, "initContainers", (each) => isSidecar(each) ? portsOfContainer(each) : []);
}
function portsOfContainer(container) {
  return readEach(container, "ports", (port) => readPort(port, "containerPort"));
}
function readKnativePorts(spec) {
  const containers = spec.maps("containers");
  if (containers === void 0 && spec.has("containers")) return [void 0];
  const serving = containers?.length === 1 ? containers[0] : containers?.find((each) => each.has("ports"));
  const ports2 = serving?.maps("ports");
  if (ports2 === void 0 && serving?.has("ports") === true) return [void 0];
  const port = ports2?.[0];
  const number = port?.has("containerPort") === true ? port.integer("containerPort")?.value : defaultUserPort;
  const isNameRead = port?.has("name") !== true || port.string("name") !== void 0;
  const isHttp2 = port?.string("name")?.value === "h2c";
  const span = port?.span ?? spec.span;
  const userPort = number === void 0 ? void 0 : tcp("user-port", number === 0 ? defaultUserPort : number, span);
  return [
    userPort,
    isNameRead ? tcp("queue-port", isHttp2 ? 8013 : 8012, span) : void 0,
    ...proxyPorts.map(([name, at]) => tcp(name, at, span)),
    ...readSidecarPorts(spec)
  ];
}
var defaultUserPort = 8080;
var proxyPorts = [
  ["http-queueadm", 8022],
  ["http-autometric", 9090],
  ["http-usermetric", 9091],
  ["https-port", 8112]
];
function tcp(name, port, span) {
  return { port: { name, protocol: "TCP", port }, span };
}
function readMachinePorts(spec) {
  const domain = spec.map("domain");
  if (domain === void 0) return spec.has("domain") ? [void 0] : [];
  const devices = domain.map("devices");
  if (devices === void 0) return domain.has("devices") ? [void 0] : [];
  return readEach(devices, "interfaces", (each) => readEach(each, "ports", (port) => readPort(port, "port")));
}
function readEach(parent, key, read3) {
  const value = parent.value(key);
  if (value === void 0) return [];
  const items = value.list();
  if (items === void 0) return [void 0];
  return items.flatMap((item) => {
    const map2 = item.map();
    return map2 === void 0 ? [void 0] : read3(map2);
  });
}
function readPort(port, numberField) {
  if (!port.has("name")) return [];
  const name = port.string("name");
  const number = port.required(numberField)?.integer();
  const protocol = readProtocol(port);
  if (name === void 0 || number === void 0 || protocol === void 0) return [void 0];
  const problem = portNameProblem(name.value);
  if (problem !== void 0) port.problem(`the port name \`${name.value}\` ${problem}`, name.span);
  if (number.value >= 1 && number.value <= 65535)
    return [{ port: { name: name.value, protocol, port: number.value }, span: name.span }];
  port.problem(`\`${numberField}\` ${number.value} must be between 1 and 65535, inclusive`, number.span);
  return [void 0];
}
function reportAmbiguous(spec, ports2) {
  const read3 = ports2.flatMap((each) => each ?? []);
  for (const [index, { port, span }] of read3.entries()) {
    const isNamesake = (each) => each.name === port.name && each.protocol === port.protocol;
    const other = read3.slice(0, index).find((each) => isNamesake(each.port))?.port;
    if (other === void 0 || other.port === port.port) continue;
    const facts = { name: port.name, protocol: port.protocol, numbers: `${other.port} and ${port.port}` };
    spec.sink.add(ambiguousPort(facts, span));
  }
}
function readProtocol(port) {
  const written = port.string("protocol");
  const protocol = portProtocols.find((each) => each === (written?.value ?? "TCP"));
  if (protocol === void 0) {
    port.problem(
      `unsupported protocol \`${written?.value ?? ""}\`; supported values: "TCP", "UDP", "SCTP"`,
      written?.span
    );
  }
  return protocol;
}

// src/model/pod-template.ts
function readPodTemplate(object, { template: path, form }, sink) {
  const node = getIn(object, path);
  if (node === void 0 || isAbsent(node)) {
    const problem = form === "own" ? "found no pod template where `podTemplatePaths` says that one is; write one, or correct the path" : "found no pod template; expected one, without which the API server rejects the object";
    sink.add(sink.invalidValue({ path: path.join("."), problem }, object.span));
    return unknownTemplate;
  }
  const template3 = readMap(node, sink, path.join("."));
  if (template3 === void 0) return unknownTemplate;
  return form === "own" ? readOwnTemplate(template3) : readTemplate(template3, form);
}
var unknownTemplate = {
  labels: /* @__PURE__ */ new Map(),
  others: anyState,
  namedPorts: [],
  isHostNetwork: false,
  mayNamePorts: true,
  serviceAccount: "default"
};
function readTemplate(template3, form) {
  const labels = readMetadataLabels(template3);
  const spec = template3.map("spec");
  if (spec === void 0) return { ...unknownTemplate, ...labels, mayNamePorts: template3.has("spec") };
  if (form !== "virtual-machine") checkSpelling(spec);
  return {
    ...labels,
    ...readNamedPorts(spec, form),
    isHostNetwork: spec.boolean("hostNetwork")?.value ?? false,
    serviceAccount: (form === "virtual-machine" ? machineAccount(spec) : accountOf(spec)) ?? "default"
  };
}
function readOwnTemplate(template3) {
  const isMetadataLabelled = template3.map("metadata")?.has("labels") === true;
  if (!isMetadataLabelled && !template3.has("labels") && !template3.has("spec")) {
    template3.problem(
      "found neither `spec` nor labels where `podTemplatePaths` says that a pod template is; correct the path"
    );
    return unknownTemplate;
  }
  const read3 = readTemplate(template3, "own");
  const labels = isMetadataLabelled ? read3.labels : readLabelMap(template3).labels;
  return { ...read3, labels, others: anyState, mayNamePorts: read3.mayNamePorts || !template3.has("spec") };
}
function accountOf(spec) {
  return spec.string("serviceAccountName")?.value ?? spec.string("serviceAccount")?.value;
}
function machineAccount(spec) {
  const accounts = (spec.maps("volumes") ?? []).flatMap((volume) => volume.map("serviceAccount") ?? []);
  return accounts[0]?.string("serviceAccountName")?.value;
}
var readFields = ["hostNetwork", "containers", "initContainers", "serviceAccountName"];
function checkSpelling(spec) {
  for (const { key, keySpan } of spec.entries) {
    const meant = readFields.find((field) => field !== key && field.toLowerCase() === key.toLowerCase());
    if (meant !== void 0) spec.problem(`found the unknown field \`${key}\`; did you mean \`${meant}\`?`, keySpan);
  }
}
function readMetadataLabels(template3) {
  const metadata = template3.map("metadata");
  if (metadata === void 0 && template3.has("metadata")) return { labels: /* @__PURE__ */ new Map(), others: anyState };
  return readLabels(metadata);
}
function readLabels(metadata) {
  metadata?.fields(metadataFields);
  return metadata === void 0 ? { labels: /* @__PURE__ */ new Map(), others: absentState } : readLabelMap(metadata);
}
function readLabelMap(parent) {
  const labels = parent.map("labels");
  if (labels === void 0) return { labels: /* @__PURE__ */ new Map(), others: parent.has("labels") ? anyState : absentState };
  const read3 = labels.allStrings();
  const states = /* @__PURE__ */ new Map();
  for (const { key } of labels.entries) states.set(key, presentState);
  for (const [key, { value, span, path }] of read3) {
    const problem = labelKeyProblem(key) ?? labelValueProblem(value);
    if (problem === void 0) states.set(key, statesIn([value]));
    else if (hasVariable(value)) labels.sink.add(unresolvedVariable({ path, text: value }, span));
    else labels.problem(`the label \`${key}: ${value}\` is invalid: ${problem}`, span);
  }
  return { labels: states, others: absentState };
}

// src/model/controller-labels.ts
function podLabels(template3, added, { workload, sort, kind: kind2 }) {
  const defaults = kind2.defaultLabels.map((key) => [key, template3.labels.get(key) ?? presentState]);
  return {
    known: new Map([...template3.labels, ...defaults, ...added]),
    others: template3.others,
    owner: {
      id: `workload/${workload}${sort === 0 ? "" : `/${sort}`}`,
      words: `the pods of ${workload}`,
      remedy: kind2.form === "own" ? "write the label into their pod template, for nobody knows what else the controller of this kind adds" : "select the pods by a label whose value a manifest gives"
    }
  };
}
function addedLabels(object) {
  const { kind: kind2, name, node } = object;
  const named3 = nameStates(object);
  const added = new Map([
    ...kind2.addedLabels.map((key) => [key, presentState]),
    ...kind2.nameLabels.map((key) => [key, named3]),
    ...kind2.possibleNameLabels.map((key) => [key, { ...named3, absent: true }]),
    ...Object.entries(kind2.fixedLabels).map(([key, value]) => [key, statesIn([value])]),
    ...kind2.possibleLabels.map((key) => [key, anyState])
  ]);
  return kind2.group === "apps" && kind2.kind === "StatefulSet" ? ordinalLabels(added, name, node) : [added];
}
function nameStates({ kind: kind2, name, node }) {
  if (name === void 0 || name.length > maximumValue) return presentState;
  if (kind2.form !== "virtual-machine") return statesIn([name]);
  const isRenamed = name.includes(".") || !isAbsent(getIn(node, [...kind2.template, "spec", "hostname"]));
  return isRenamed ? presentState : statesIn([name]);
}
var maximumValue = 63;
function ordinalLabels(added, name, node) {
  const replicas = integerAt(node, ["spec", "replicas"], 1);
  const start = integerAt(node, ["spec", "ordinals", "start"], 0);
  if (name === void 0 || replicas === void 0 || start === void 0 || replicas > maximumOrdinals)
    return [new Map([...added, ...anyOrdinal])];
  return Array.from({ length: Math.max(replicas, 1) }, (_, index) => {
    const ordinal = String(start + index);
    const indexStates = { absent: true, others: false, values: [ordinal] };
    return new Map([
      ...added,
      ["statefulset.kubernetes.io/pod-name", statesIn([`${name}-${ordinal}`])],
      ["apps.kubernetes.io/pod-index", indexStates]
    ]);
  });
}
var maximumOrdinals = 1e3;
var anyOrdinal = [
  ["statefulset.kubernetes.io/pod-name", presentState],
  ["apps.kubernetes.io/pod-index", anyState]
];
function integerAt(node, path, otherwise) {
  const value = getIn(node, path);
  if (value === void 0 || isAbsent(value)) return otherwise;
  return value.kind === "scalar" && Number.isInteger(value.value) ? Number(value.value) : void 0;
}

// src/model/ownership.ts
function groupByOwner(candidates2) {
  const byId = new Map(candidates2.map((candidate) => [candidate.id, candidate]));
  const members = /* @__PURE__ */ new Map();
  for (const candidate of candidates2) {
    const top = topOwner(candidate, byId);
    const known2 = members.get(top);
    if (known2 === void 0) members.set(top, [candidate]);
    else known2.push(candidate);
  }
  const diagnostics = [];
  const replaced = replacedWorkloads(candidates2);
  const counted = [...members].filter(([id, group]) => !replaced.has(id) || group.some(({ kind: kind2 }) => kind2 === "Pod"));
  const list3 = counted.map(([id, group]) => {
    const own = group.filter((each) => each.id === id);
    const live = group.filter((each) => each.kind === "Pod" && each.id !== id);
    const relabelled = own.length === 0 ? [] : live.filter((pod) => !own.some((each) => hasTemplateLabels(pod, each)));
    diagnostics.push(...relabelled.map(({ name, span }) => relabelledPod({ pod: name, workload: id }, span)));
    return makeWorkload(id, group, livePods(own, live, relabelled));
  });
  return { list: list3, diagnostics };
}
function replacedWorkloads(candidates2) {
  const used = new Set(candidates2.map(({ usesTemplateOf }) => usesTemplateOf));
  const running = new Set(candidates2.filter(({ hasReplicas }) => hasReplicas).map(({ id }) => id));
  return new Set(candidates2.map(({ id }) => id).filter((id) => used.has(id) && !running.has(id)));
}
function livePods(own, live, relabelled) {
  if (live.length === 0) return own;
  return relabelled.length > 0 ? [...own, ...live] : live;
}
function makeWorkload(id, group, sources2) {
  const [first] = group;
  const [namespace = "", kind2 = "", name = ""] = id.split("/");
  const used = sources2.length > 0 ? sources2 : group;
  const span = group.find((each) => each.id === id)?.span ?? first?.span;
  if (span === void 0) throw new Error(`the workload ${id} has no object`);
  return {
    id,
    namespace,
    kind: kind2,
    name,
    pods: used.flatMap(({ pods }) => pods).map((pod) => ({ ...pod, workload: id })),
    span
  };
}
function topOwner(candidate, byId) {
  const seen = /* @__PURE__ */ new Set([candidate.id]);
  let current = candidate;
  while (current.owner !== void 0) {
    const owner = byId.get(current.owner);
    if (owner === void 0) return current.kind === "Pod" ? current.owner : current.id;
    if (seen.has(owner.id)) break;
    seen.add(owner.id);
    current = owner;
  }
  return current.id;
}
function hasTemplateLabels(pod, owner) {
  return pod.templates.some(
    (live) => owner.templates.some(
      (template3) => [...template3.labels].every(([key, states]) => isStatesWithin(live.labels.get(key) ?? live.others, states))
    )
  );
}

// src/model/workload-kinds.ts
var template2 = ["spec", "template"];
var none = {
  form: "pod",
  addedLabels: [],
  nameLabels: [],
  possibleNameLabels: [],
  fixedLabels: {},
  possibleLabels: [],
  defaultLabels: [],
  sorts: []
};
var kubernetes = "kubernetes/kubernetes: pkg/controller";
var completionIndex = ["batch.kubernetes.io/job-completion-index"];
var jobUid = ["controller-uid", "batch.kubernetes.io/controller-uid"];
var jobName = ["job-name", "batch.kubernetes.io/job-name"];
var knative = {
  ...none,
  form: "knative",
  addedLabels: ["serving.knative.dev/revision", "serving.knative.dev/revisionUID", "pod-template-hash"],
  defaultLabels: ["app"],
  source: "knative/serving: pkg/reconciler/revision/resources/meta.go, pkg/reconciler/configuration/resources/revision.go"
};
var knativeGeneration = "serving.knative.dev/configurationGeneration";
var knativeUids = ["serving.knative.dev/configurationUID", "serving.knative.dev/serviceUID"];
var knativeRoutes = ["serving.knative.dev/route", "serving.knative.dev/routingState"];
var virtualMachine = {
  ...none,
  form: "virtual-machine",
  addedLabels: ["kubevirt.io/created-by"],
  fixedLabels: { "kubevirt.io": "virt-launcher" },
  possibleLabels: ["kubevirt.io/nodeName", "kubevirt.io/migrationJobUID", "sidecar.istio.io/inject"],
  source: "kubevirt/kubevirt: pkg/virt-controller/services/template.go (podLabels)"
};
var machineName = { nameLabels: ["vm.kubevirt.io/name"], possibleNameLabels: ["vmi.kubevirt.io/id"] };
var workloadKinds = [
  { group: "", kind: "Pod", template: [], ...none, source: "kubernetes/api: core/v1/types.go" },
  { group: "", kind: "ReplicationController", template: template2, ...none, source: `${kubernetes}/replication` },
  {
    group: "apps",
    kind: "Deployment",
    template: template2,
    ...none,
    addedLabels: ["pod-template-hash"],
    source: `${kubernetes}/deployment/sync.go`
  },
  { group: "apps", kind: "ReplicaSet", template: template2, ...none, source: `${kubernetes}/replicaset/replica_set.go` },
  {
    group: "apps",
    kind: "StatefulSet",
    template: template2,
    ...none,
    addedLabels: ["controller-revision-hash"],
    source: `${kubernetes}/statefulset/stateful_set_utils.go`
  },
  {
    group: "apps",
    kind: "DaemonSet",
    template: template2,
    ...none,
    addedLabels: ["controller-revision-hash", "pod-template-generation"],
    source: `${kubernetes}/daemon/util/daemonset_util.go`
  },
  {
    group: "batch",
    kind: "Job",
    template: template2,
    ...none,
    addedLabels: jobUid,
    nameLabels: jobName,
    possibleLabels: completionIndex,
    source: "kubernetes/kubernetes: pkg/registry/batch/job/strategy.go"
  },
  {
    group: "batch",
    kind: "CronJob",
    template: ["spec", "jobTemplate", "spec", "template"],
    ...none,
    addedLabels: [...jobUid, ...jobName],
    possibleLabels: completionIndex,
    source: `${kubernetes}/cronjob/utils.go`
  },
  {
    group: "argoproj.io",
    kind: "Rollout",
    template: template2,
    ...none,
    addedLabels: ["rollouts-pod-template-hash"],
    sorts: [
      [
        ["spec", "strategy", "canary", "stableMetadata"],
        ["spec", "strategy", "canary", "canaryMetadata"]
      ],
      [
        ["spec", "strategy", "blueGreen", "activeMetadata"],
        ["spec", "strategy", "blueGreen", "previewMetadata"]
      ]
    ],
    reference: ["spec", "workloadRef"],
    source: "argoproj/argo-rollouts: rollout/sync.go, rollout/templateref.go, rollout/ephemeralmetadata.go"
  },
  {
    group: "apps.openshift.io",
    kind: "DeploymentConfig",
    template: template2,
    ...none,
    addedLabels: ["deployment"],
    nameLabels: ["deploymentconfig"],
    source: "openshift/library-go: pkg/apps/appsutil/util.go (MakeDeployment)"
  },
  {
    group: "serving.knative.dev",
    kind: "Service",
    template: template2,
    ...knative,
    addedLabels: [...knative.addedLabels, knativeGeneration],
    nameLabels: ["serving.knative.dev/service", "serving.knative.dev/configuration"],
    possibleLabels: [...knativeUids, ...knativeRoutes]
  },
  {
    group: "serving.knative.dev",
    kind: "Configuration",
    template: template2,
    ...knative,
    addedLabels: [...knative.addedLabels, knativeGeneration],
    nameLabels: ["serving.knative.dev/configuration"],
    possibleLabels: ["serving.knative.dev/service", ...knativeUids, ...knativeRoutes]
  },
  {
    group: "serving.knative.dev",
    kind: "Revision",
    template: [],
    ...knative,
    addedLabels: ["serving.knative.dev/revisionUID", "pod-template-hash"],
    nameLabels: ["serving.knative.dev/revision"],
    possibleLabels: knativeRoutes
  },
  { group: "kubevirt.io", kind: "VirtualMachine", template: template2, ...virtualMachine, ...machineName },
  { group: "kubevirt.io", kind: "VirtualMachineInstance", template: [], ...virtualMachine, ...machineName },
  {
    group: "kubevirt.io",
    kind: "VirtualMachineInstanceReplicaSet",
    template: template2,
    ...virtualMachine,
    addedLabels: [...virtualMachine.addedLabels, "vm.kubevirt.io/name"],
    possibleLabels: [...virtualMachine.possibleLabels, "vmi.kubevirt.io/id"]
  }
];
var podTemplateKind = { group: "", kind: "PodTemplate", template: ["template"], form: "pod" };
function workloadKindsWith(paths) {
  const own = paths.map(({ group, version, kind: kind2, path }) => {
    const ofVersion = version === void 0 ? {} : { version };
    return { group, ...ofVersion, kind: kind2, template: path, ...none, form: "own", source: "podTemplatePaths" };
  });
  return [...workloadKinds, ...own];
}

// src/model/pod-sorts.ts
function readPodSorts(copy, kinds, context) {
  const { document, presence } = copy;
  const { version, node } = document;
  const exact = kinds.filter((each) => each.version === version);
  const rows3 = exact.length > 0 ? exact : kinds.filter((each) => each.version === void 0);
  const [first] = kinds;
  if (rows3.length === 0 && first !== void 0) {
    const problem = `\`podTemplatePaths\` tells where a ${document.kind} of ${kinds.map((each) => `\`${each.version}\``).join(", ")} has its pod template, and this is one of \`${version}\`; add its path`;
    context.sink.add(invalidObject({ path: "apiVersion", problem }, get(node, "apiVersion")?.span));
    return [{ template: unknownTemplate, kind: first, presence }];
  }
  return rows3.flatMap(
    (kind2) => readSources(copy, kind2, context).flatMap(
      (source) => withLabelsOfSorts(source.template, { node, kind: kind2, sink: context.sink }).map((template3) => ({
        ...source,
        template: template3,
        kind: kind2
      }))
    )
  );
}
function readSources(copy, kind2, context) {
  const { node } = copy.document;
  const { presence } = copy;
  const reference = getIn(node, kind2.reference ?? []);
  if (kind2.reference === void 0 || reference === void 0 || isAbsent(reference))
    return [{ template: readPodTemplate(node, kind2, context.sink), presence }];
  const found2 = findReferenced(copy, kind2, context);
  if (found2.length === 0) return [{ template: unknownTemplate, presence }];
  return found2.map(({ referenced, place }) => ({
    template: readPodTemplate(referenced.document.node, place, context.sink),
    presence: allOf([presence, referenced.presence])
  }));
}
function findReferenced({ document }, kind2, context) {
  const { sink, copies, defaultNamespace } = context;
  const reference = kind2.reference ?? [];
  const node = getIn(document.node, reference);
  const map2 = node === void 0 ? void 0 : readMap(node, sink, reference.join("."));
  const [apiVersion2, kindName, name] = ["apiVersion", "kind", "name"].map((key) => map2?.required(key)?.string());
  if (map2 === void 0 || apiVersion2 === void 0 || kindName === void 0 || name === void 0) return [];
  const group = groupOf(apiVersion2.value);
  const place = referable.find((each) => each.group === group && each.kind === kindName.value);
  if (place === void 0) {
    const problem = `found \`${kindName.value}\` of \`${apiVersion2.value}\`; expected a Deployment or ReplicaSet of \`apps/v1\`, or a PodTemplate of \`v1\``;
    map2.problem(problem, kindName.span);
    return [];
  }
  if (hasContent(getIn(document.node, kind2.template))) {
    const problem = `found a template beside \`${reference.join(".")}\`, which the controller refuses; remove one of the two`;
    sink.add(sink.invalidValue({ path: kind2.template.join("."), problem }, map2.span));
    return [];
  }
  const namespace = document.namespace ?? defaultNamespace;
  const found2 = copies.filter(
    (each) => isReferenced(each, { group, kind: kindName.value, name: name.value, namespace, defaultNamespace })
  );
  if (found2.length === 0) {
    const facts = { by: document.kind, kind: kindName.value, name: name.value, namespace };
    sink.add(missingWorkload(facts, name.span));
  }
  return found2.map((referenced) => ({ referenced, place }));
}
var referable = [
  podTemplateKind,
  ...workloadKinds.filter(({ group, kind: kind2 }) => group === "apps" && (kind2 === "Deployment" || kind2 === "ReplicaSet"))
];
function groupOf(apiVersion2) {
  const slash = apiVersion2.indexOf("/");
  return slash < 0 ? "" : apiVersion2.slice(0, slash);
}
function hasContent(node) {
  return node !== void 0 && !isAbsent(node) && !(node.kind === "map" && node.entries.length === 0);
}
function isReferenced({ document }, sought) {
  return document.group === sought.group && document.kind === sought.kind && document.name === sought.name && (document.namespace ?? sought.defaultNamespace) === sought.namespace;
}
function referenceOf(node, kind2) {
  if (kind2.reference === void 0) return void 0;
  const [kindName, name] = ["kind", "name"].map((key) => stringOf(getIn(node, [...kind2.reference ?? [], key])));
  return kindName === void 0 || name === void 0 ? void 0 : `${kindName}/${name}`;
}
function withLabelsOfSorts(template3, { node, kind: kind2, sink }) {
  const written = kind2.sorts.filter((paths) => paths.some((path) => !isAbsent(getIn(node, path))));
  if (written.length === 0) return [template3];
  const sorts = written.flat().map((path) => {
    const metadata = getIn(node, path);
    if (metadata === void 0 || isAbsent(metadata)) return template3;
    if (metadata.kind !== "map") return { ...template3, others: anyState };
    const { labels, others } = readLabelMap(new MapReader(metadata, sink, path.join(".")));
    const known2 = others.others ? new Map(labels) : new Map([...template3.labels, ...labels]);
    return { ...template3, labels: known2, others: others.others ? anyState : template3.others };
  });
  return sorts;
}

// src/model/workloads.ts
function readWorkloads(copies, options2) {
  const diagnostics = [];
  const sink = {
    unknownField: unreadField,
    invalidValue: invalidObject,
    add: (each) => diagnostics.push(each)
  };
  const rows3 = workloadKindsWith(options2.podTemplatePaths ?? []);
  const objects = copies.flatMap((copy) => {
    const { group, kind: kind2 } = copy.document;
    const ofKind = rows3.filter((row) => row.group === group && row.kind === kind2);
    return ofKind.length === 0 ? [] : [{ copy, kinds: ofKind }];
  });
  const running = objects.filter(({ copy }) => !isCompleted(copy.document));
  const context = { sink, defaultNamespace: options2.defaultNamespace, copies };
  const grouped = groupByOwner(running.map(({ copy, kinds }) => readCandidate(copy, kinds, context)));
  diagnostics.push(...grouped.diagnostics);
  return { list: grouped.list, completed: objects.length - running.length, diagnostics };
}
function isCompleted({ kind: kind2, group, node }) {
  const phase = stringOf(getIn(node, ["status", "phase"]));
  return group === "" && kind2 === "Pod" && (phase === "Succeeded" || phase === "Failed");
}
function readCandidate(copy, kinds, context) {
  const { document } = copy;
  const { node, span } = document;
  const namespace = document.namespace ?? context.defaultNamespace;
  const name = document.name ?? `${stringOf(getIn(node, ["metadata", "generateName"])) ?? "?"}*`;
  const id = `${namespace}/${document.kind}/${name}`;
  const owner = ownerOf(node);
  const [reference] = kinds.flatMap((kind2) => referenceOf(node, kind2) ?? []);
  const sorts = readPodSorts(copy, kinds, context);
  return {
    id,
    kind: document.kind,
    name,
    namespace,
    span,
    owner: owner === void 0 ? void 0 : `${namespace}/${owner}`,
    templates: sorts.map(({ template: template3 }) => template3),
    usesTemplateOf: reference === void 0 ? void 0 : `${namespace}/${reference}`,
    hasReplicas: integerAt(node, ["spec", "replicas"], 1) !== 0,
    pods: sorts.flatMap(
      (sort, index) => addedLabels({ kind: sort.kind, name: document.name, node }).map(
        (added) => makePod({ id, namespace, sort, added, index, document })
      )
    )
  };
}
function makePod(from) {
  const { id, namespace, sort, document } = from;
  const { labels: _, others: __, ...template3 } = sort.template;
  return {
    workload: id,
    namespace,
    ...template3,
    labels: podLabels(sort.template, from.added, { workload: id, sort: from.index, kind: sort.kind }),
    isBare: isBare(document),
    addresses: template3.isHostNetwork ? hostAddresses(document.node) : podAddresses(document.node),
    presence: sort.presence,
    span: document.span
  };
}
function isBare({ kind: kind2, group, node }) {
  return group === "" && kind2 === "Pod" && itemsOf(getIn(node, ["metadata", "ownerReferences"])).length === 0;
}
function ownerOf(node) {
  const owners = itemsOf(getIn(node, ["metadata", "ownerReferences"]));
  const isController = (owner2) => {
    const controller2 = get(owner2, "controller");
    return controller2?.kind === "scalar" && controller2.value === true;
  };
  const owner = owners.find(isController) ?? owners[0];
  const kind2 = stringOf(get(owner, "kind"));
  const name = stringOf(get(owner, "name"));
  return kind2 === void 0 || name === void 0 || kind2 === "Node" ? void 0 : `${kind2}/${name}`;
}
function podAddresses(node) {
  return addressesIn([
    getIn(node, ["status", "podIP"]),
    ...itemsOf(getIn(node, ["status", "podIPs"])).map((each) => get(each, "ip"))
  ]);
}
function hostAddresses(node) {
  return addressesIn([
    getIn(node, ["status", "hostIP"]),
    ...itemsOf(getIn(node, ["status", "hostIPs"])).map((each) => get(each, "ip"))
  ]);
}
function addressesIn(nodes) {
  return nodes.reduce((set, node) => {
    const text = stringOf(node);
    return text === void 0 ? set : uniteAddresses(set, parseAddress(text)?.addresses ?? noAddresses);
  }, noAddresses);
}

// src/model/objects.ts
var nameLabel = "kubernetes.io/metadata.name";
function readNamespaces(copies) {
  const { sink, diagnostics } = makeSink();
  const byName = /* @__PURE__ */ new Map();
  for (const { document } of copies.filter((copy) => isKind(copy, "", "Namespace"))) {
    const name = document.name;
    if (name === void 0) continue;
    const { labels, others } = readLabels(new MapReader(document.node, sink).map("metadata"));
    const [written] = labels.get(nameLabel)?.values ?? [];
    if (written !== void 0 && written !== name) sink.add(contradictoryName({ name, value: written }, document.span));
    const read3 = { name, labels: namespaceLabels(name, labels, others), declaredAt: document.span };
    const known2 = byName.get(name);
    byName.set(name, known2 === void 0 ? read3 : { ...known2, labels: eitherLabels(known2.labels, read3.labels) });
  }
  return { list: [...byName.values()], diagnostics };
}
function undeclaredNamespace(name, others) {
  return {
    name,
    labels: {
      known: /* @__PURE__ */ new Map([[nameLabel, statesIn([name])]]),
      others,
      owner: {
        id: `namespace/${name}`,
        words: `namespace \`${name}\`, which no manifest declares`,
        remedy: `declare the Namespace \`${name}\` with its labels, or add it to \`spec.fixtures\``
      }
    },
    declaredAt: void 0
  };
}
function namespaceLabels(name, labels, others) {
  return {
    known: new Map([...labels, [nameLabel, statesIn([name])]]),
    others,
    owner: {
      id: `namespace/${name}`,
      words: `namespace \`${name}\``,
      remedy: `give namespace \`${name}\` one declaration with plain labels`
    }
  };
}
function eitherLabels(a, b) {
  const keys = /* @__PURE__ */ new Set([...a.known.keys(), ...b.known.keys()]);
  const stateIn = (labels, key) => labels.known.get(key) ?? labels.others;
  const either = (x, y) => x.others || y.others ? anyState : { absent: x.absent || y.absent, others: false, values: [.../* @__PURE__ */ new Set([...x.values, ...y.values])].sort() };
  return {
    known: new Map([...keys].map((key) => [key, either(stateIn(a, key), stateIn(b, key))])),
    others: either(a.others, b.others),
    owner: a.owner
  };
}
function readServices(copies, defaultNamespace) {
  const { sink, diagnostics } = makeSink();
  const byId = /* @__PURE__ */ new Map();
  for (const copy of copies.filter((each) => isKind(each, "", "Service"))) {
    const service = readService(copy, { sink, defaultNamespace });
    const id = `${service.namespace}/${service.name}`;
    if (!byId.has(id)) byId.set(id, service);
  }
  return { list: [...byId.values()], diagnostics };
}
function readService({ document, copies }, { sink, defaultNamespace }) {
  const spec = new MapReader(document.node, sink).map("spec");
  const type = spec?.string("type")?.value;
  const selector = spec?.stringMap("selector");
  const clusterIps = [
    getIn(document.node, ["spec", "clusterIP"]),
    ...itemsOf(getIn(document.node, ["spec", "clusterIPs"]))
  ];
  return {
    namespace: document.namespace ?? defaultNamespace,
    name: document.name ?? "?",
    type: type === "NodePort" || type === "LoadBalancer" || type === "ExternalName" ? type : "ClusterIP",
    selector: selector === void 0 || selector.size === 0 ? void 0 : new Map([...selector].map(([key, { value }]) => [key, value])),
    ports: (spec?.maps("ports") ?? []).flatMap(readServicePort),
    isHeadless: clusterIps.some((each) => stringOf(each) === "None"),
    clusterIps: addressesIn(clusterIps),
    externalName: spec?.string("externalName")?.value,
    externalTrafficPolicy: spec?.string("externalTrafficPolicy")?.value === "Local" ? "Local" : "Cluster",
    copies,
    span: document.span
  };
}
function readServicePort(entry) {
  const port = entry.required("port")?.integer();
  const protocol = readProtocol(entry);
  if (port === void 0 || protocol === void 0) return [];
  const target = entry.integerOrString("targetPort");
  return [{ name: entry.string("name")?.value, protocol, port: port.value, targetPort: target?.value ?? port.value }];
}
function readNodes(copies) {
  const { sink, diagnostics } = makeSink();
  const list3 = copies.filter((copy) => isKind(copy, "", "Node")).map(({ document }) => {
    const name = document.name ?? "?";
    const { labels, others } = readLabels(new MapReader(document.node, sink).map("metadata"));
    const addresses = itemsOf(getIn(document.node, ["status", "addresses"])).map((each) => get(each, "address"));
    const owner = { id: `node/${name}`, words: `node \`${name}\``, remedy: "declare the Node with its labels" };
    return { name, labels: { known: labels, others, owner }, addresses: addressesIn(addresses), span: document.span };
  });
  return { list: list3, diagnostics };
}
function isKind({ document }, group, kind2) {
  return document.group === group && document.kind === kind2;
}
function makeSink() {
  const diagnostics = [];
  const sink = {
    unknownField: unreadField,
    invalidValue: invalidObject,
    add: (each) => diagnostics.push(each)
  };
  return { sink, diagnostics };
}
var undeclaredLabels = { unknown: anyState, unlabelled: absentState };

// src/model/build.ts
function modelKindsWith(podTemplatePaths) {
  const all = [...workloadKindsWith(podTemplatePaths), podTemplateKind, ...coreKinds];
  return {
    names: [...new Set(all.map(({ kind: kind2 }) => kind2))],
    groupsOf: (name) => [...new Set(all.filter(({ kind: kind2 }) => kind2 === name).map(({ group }) => group))]
  };
}
var coreKinds = ["Namespace", "Service", "Node"].map((kind2) => ({ group: "", kind: kind2 }));
var modelKinds = modelKindsWith([]).names;
function buildCluster(copies, options2) {
  const { defaultNamespace } = options2;
  const workloads = readWorkloads(copies, options2);
  const services = readServices(copies, defaultNamespace);
  const declared = readNamespaces(copies);
  const nodes = readNodes(copies);
  const names5 = [
    ...workloads.list.map(({ namespace }) => namespace),
    ...services.list.map(({ namespace }) => namespace)
  ];
  return {
    cluster: {
      namespaces: withUndeclared(declared.list, names5, options2),
      workloads: [...workloads.list].sort((a, b) => byBytes(a.id, b.id)),
      services: [...services.list].sort((a, b) => byBytes(`${a.namespace}/${a.name}`, `${b.namespace}/${b.name}`)),
      nodes: [...nodes.list].sort((a, b) => byBytes(a.name, b.name))
    },
    completedPods: workloads.completed,
    diagnostics: [workloads, services, declared, nodes].flatMap(({ diagnostics }) => diagnostics)
  };
}
function withUndeclared(declared, names5, { undeclaredNamespaces }) {
  const byName = new Map(declared.map((namespace) => [namespace.name, namespace]));
  for (const name of names5) {
    if (!byName.has(name)) byName.set(name, undeclaredNamespace(name, undeclaredLabels[undeclaredNamespaces]));
  }
  return new Map([...byName].sort(([a], [b]) => byBytes(a, b)));
}

// src/model/duplicates.ts
function sortCopies(documents, defaultNamespace) {
  const byId = /* @__PURE__ */ new Map();
  for (const [index, document] of documents.entries()) {
    const key = document.name === void 0 ? `#${index}` : objectId(document, defaultNamespace);
    const known2 = byId.get(key);
    if (known2 === void 0) byId.set(key, [document]);
    else known2.push(document);
  }
  const sorted = [...byId.values()].map((same) => sortOne(same, defaultNamespace));
  return { list: sorted.flatMap(({ list: list3 }) => list3), diagnostics: sorted.flatMap(({ diagnostics }) => diagnostics) };
}
function objectId({ group, kind: kind2, namespace, name }, defaultNamespace) {
  const place = isClusterWide(kind2) ? "" : `${namespace ?? defaultNamespace}/`;
  return `${builtinGroups.includes(group) ? kind2 : `${kind2}.${group}`}/${place}${name ?? "?"}`;
}
var builtinGroups = ["", "apps", "batch", "networking.k8s.io", "extensions"];
function isClusterWide(kind2) {
  return /^(Namespace|Node)$|^(Global|Cluster|Admin|Baseline|CiliumClusterwide|Security)./.test(kind2);
}
function sortOne(documents, defaultNamespace) {
  const [first, second] = documents;
  if (first === void 0) return { list: [], diagnostics: [] };
  if (second === void 0) return { list: [{ document: first, presence: true, copies: 1 }], diagnostics: [] };
  const id = objectId(first, defaultNamespace);
  const byContent = /* @__PURE__ */ new Map();
  for (const document of documents) {
    const content = canonical(contentOf2(document, defaultNamespace));
    if (!byContent.has(content)) byContent.set(content, document);
  }
  const variants = [...byContent.values()];
  const report3 = variants.length > 1 ? duplicateObject : identicalObject;
  const reported2 = variants.length > 1 ? documents : [second];
  const diagnostics = reported2.map(
    (document) => report3({ id, copies: documents.length }, document.span, related(documents, document))
  );
  return { list: variantsOf(variants, id), diagnostics };
}
function related(documents, but) {
  return documents.filter((each) => each !== but).map(({ span }) => ({ span, message: "and here" }));
}
function variantsOf(variants, id) {
  if (variants.length === 1) return variants.map((document) => ({ document, presence: true, copies: 1 }));
  const places = variants.map(({ span }) => `${locate(span).file}:${locate(span).line}`);
  const fact = {
    kind: "choice",
    id: `copy/${id}`,
    words: `which copy of ${id} counts (${places.join(", ")})`,
    remedy: "keep one copy, or name the manifests of one cluster (`spec.manifests`)",
    count: variants.length
  };
  return variants.map((document, index) => ({
    document,
    presence: { kind: "choice", fact, within: [index] },
    copies: variants.length
  }));
}
function contentOf2(document, defaultNamespace) {
  const plain = toPlain(document.node);
  if (isClusterWide(document.kind) || typeof plain !== "object" || plain === null || !("metadata" in plain))
    return plain;
  const { metadata } = plain;
  if (typeof metadata !== "object" || metadata === null) return plain;
  return { ...plain, metadata: { ...metadata, namespace: document.namespace ?? defaultNamespace } };
}
function canonical(value) {
  return JSON.stringify(
    value,
    (_, each) => typeof each === "object" && each !== null && !Array.isArray(each) ? Object.fromEntries(Object.entries(each).sort(([a], [b]) => byBytes(a, b))) : each
  );
}

// src/model/labels.ts
function matchLabels(region, labels) {
  return allOf([...region].map(([key, within]) => matchLabel(key, within, labels)));
}
function labelStates(labels, key) {
  return labels.known.get(key) ?? labels.others;
}
function matchLabel(key, within, labels) {
  const possible = labelStates(labels, key);
  if (isNoStates(intersectStates(possible, within))) return false;
  if (isStatesWithin(possible, within)) return true;
  const { id, words: words4, remedy: remedy2 } = labels.owner;
  const fact = {
    kind: "label",
    id: `${id}/label/${key}`,
    words: `the label \`${key}\` of ${words4}`,
    remedy: remedy2,
    possible
  };
  return { kind: "label", fact, within };
}

// src/dialects/kubernetes/problems.ts
var unknownField = define({
  code: "kubernetes/unknown-field",
  severity: "error",
  summary: "a NetworkPolicy has a field that the API does not know",
  words: fieldWords
});
var invalidField = define({
  code: "kubernetes/invalid-field",
  severity: "error",
  summary: "a NetworkPolicy has a value that the API server rejects",
  words: fieldWords
});
var legacyCidr = define({
  code: "kubernetes/legacy-cidr",
  severity: "warning",
  summary: "a range is written in a way that newer API servers reject",
  words: ({ path, cidr, oddities, canonical: canonical2 }) => `${path}: \`${cidr}\` has ${oddities}, which API servers with strict validation reject; here it means \`${canonical2}\`: write that`
});
var emptyRule = define({
  code: "kubernetes/null-rule",
  severity: "warning",
  summary: "a null rule admits everything",
  words: ({ path }) => `${path}: found an empty list item, which the API reads as \`{}\`: it admits everything; write \`{}\` if that is meant, or remove the item`
});
var missingSpec = define({
  code: "kubernetes/no-spec",
  severity: "warning",
  summary: "a NetworkPolicy has no spec",
  words: ({ id }) => `${id} has no \`spec\`: the API reads that as \`{}\`, which denies all ingress to every pod of its namespace; write the \`spec\` that is meant`
});

// src/dialects/kubernetes/selector.ts
function readLabelSelector(selector) {
  selector.fields(["matchLabels", "matchExpressions"]);
  const equalities = [...selector.stringMap("matchLabels") ?? []].map(([key, located]) => {
    checkKey(selector, key, located);
    checkValue(selector, located);
    return /* @__PURE__ */ new Map([[key, statesIn([located.value])]]);
  });
  const requirements = (selector.maps("matchExpressions") ?? []).map(readRequirement);
  return [...equalities, ...requirements].reduce(intersectRegions, /* @__PURE__ */ new Map());
}
var operators = ["In", "NotIn", "Exists", "DoesNotExist"];
function readRequirement(requirement) {
  requirement.fields(["key", "operator", "values"]);
  const key = requirement.required("key")?.string();
  const operator2 = requirement.required("operator")?.string();
  const values = requirement.strings("values") ?? [];
  if (key === void 0 || operator2 === void 0) return /* @__PURE__ */ new Map();
  checkKey(requirement, key.value, key);
  for (const value of values) checkValue(requirement, value);
  const states = statesOf(
    requirement,
    operator2,
    values.map(({ value }) => value)
  );
  return /* @__PURE__ */ new Map([[key.value, states]]);
}
function statesOf(requirement, operator2, values) {
  const needsValues = operator2.value === "In" || operator2.value === "NotIn";
  if (needsValues && values.length === 0) {
    requirement.problem("`values` must be specified when `operator` is 'In' or 'NotIn'");
  }
  if ((operator2.value === "Exists" || operator2.value === "DoesNotExist") && values.length > 0) {
    requirement.problem("`values` may not be specified when `operator` is 'Exists' or 'DoesNotExist'");
  }
  switch (operators.find((each) => each === operator2.value)) {
    case "In":
      return statesIn(values);
    case "NotIn":
      return statesNotIn(values);
    case "Exists":
      return presentState;
    case "DoesNotExist":
      return absentState;
    case void 0:
      requirement.problem(
        `\`${operator2.value}\` is not a valid selector operator; expected one of ${operators.map((each) => `\`${each}\``).join(", ")}`,
        operator2.span
      );
      return presentState;
  }
}
function checkKey(reader, key, { span }) {
  const problem = labelKeyProblem(key);
  if (problem !== void 0) reader.problem(`the label key \`${key}\` is invalid: ${problem}`, span);
}
function checkValue(reader, { value, span }) {
  const problem = labelValueProblem(value);
  if (problem !== void 0) reader.problem(`the label value \`${value}\` is invalid: ${problem}`, span);
}

// src/dialects/kubernetes/rules.ts
function readRules(spec, direction, context) {
  const peersField = direction === "ingress" ? "from" : "to";
  return spec.list(direction)?.flatMap((item) => {
    if (isAbsent(item.node)) spec.sink.add(emptyRule({ path: item.path }, item.span));
    const rule = item.map();
    if (rule === void 0) return [];
    rule.fields([peersField, "ports"]);
    const peers = rule.maps(peersField) ?? [];
    const ports2 = rule.maps("ports") ?? [];
    return [
      {
        action: "allow",
        path: item.path,
        span: rule.span,
        peers: peers.length === 0 ? void 0 : peers.flatMap((peer) => readPeer(peer, context.namespace)),
        ports: ports2.length === 0 ? [{ kind: "traffic", traffic: portTraffic }] : ports2.flatMap(readPort2),
        inForce: context.inForce
      }
    ];
  });
}
function readPeer(peer, namespace) {
  peer.fields(["podSelector", "namespaceSelector", "ipBlock"]);
  const pods = peer.map("podSelector");
  const namespaces = peer.map("namespaceSelector");
  const ipBlock = peer.map("ipBlock");
  const { span } = peer;
  if (ipBlock !== void 0) {
    if (pods !== void 0 || namespaces !== void 0)
      peer.problem("may not specify both ipBlock and another peer; write two list items");
    return [{ kind: "addresses", ...readIpBlock(ipBlock), span }];
  }
  if (pods === void 0 && namespaces === void 0) {
    peer.problem("must specify a peer; expected `podSelector`, `namespaceSelector` or `ipBlock`");
    return [];
  }
  const match = {
    namespaces: namespaces === void 0 ? { kind: "named", name: namespace } : { kind: "labelled", labels: readLabelSelector(namespaces) },
    labels: pods === void 0 ? anyLabels : readLabelSelector(pods)
  };
  return [{ kind: "pods", pods: match, span }];
}
function readIpBlock(ipBlock) {
  ipBlock.fields(["cidr", "except"]);
  const cidr = ipBlock.required("cidr");
  const whole = cidr === void 0 ? void 0 : readCidr2(ipBlock, cidr);
  const excepts = (ipBlock.list("except") ?? []).map((except) => {
    const addresses = readCidr2(ipBlock, except);
    if (whole === void 0 || addresses === void 0) return noAddresses;
    const isStrictlyWithin = isAddressesWithin(addresses, whole) && !isAddressesWithin(whole, addresses);
    if (!isStrictlyWithin) ipBlock.problem(`${except.path} must be a strict subset of \`cidr\``, except.span);
    return addresses;
  });
  const cidrAddresses2 = whole ?? noAddresses;
  if (excepts.length === 0) return { addresses: cidrAddresses2 };
  return { addresses: excepts.reduce(subtractAddresses, cidrAddresses2), withExceptions: cidrAddresses2 };
}
function readCidr2(reader, value) {
  const written = value.string();
  if (written === void 0) return void 0;
  const parsed = parseCidr(written.value);
  if (parsed === void 0) {
    reader.problem(
      `\`${written.value}\` must be a valid CIDR value, (e.g. 10.9.8.0/24 or 2001:db8::/64)`,
      written.span
    );
    return void 0;
  }
  if (parsed.oddities.length > 0) {
    const oddities = parsed.oddities.join(" and ");
    reader.sink.add(
      legacyCidr({ path: value.path, cidr: written.value, oddities, canonical: parsed.canonical }, written.span)
    );
  }
  return parsed.addresses;
}
function readPort2(entry) {
  entry.fields(["protocol", "port", "endPort"]);
  const written = entry.string("protocol");
  const protocol = portProtocols.find((each) => each === (written?.value ?? "TCP"));
  if (protocol === void 0) {
    entry.problem(
      `unsupported protocol \`${written?.value ?? ""}\`; supported values: "TCP", "UDP", "SCTP"`,
      written?.span
    );
    return [];
  }
  const port = entry.integerOrString("port");
  const endPort = entry.integer("endPort");
  if (endPort !== void 0 && typeof port?.value !== "number") {
    const why = port === void 0 ? "not specified" : "non-numeric";
    entry.problem(`\`endPort\` may not be specified when \`port\` is ${why}`, endPort.span);
    return [];
  }
  if (port === void 0) return entry.has("port") ? [] : [{ kind: "traffic", traffic: protocolTraffic(protocol) }];
  if (typeof port.value === "string") {
    const problem = portNameProblem(port.value);
    if (problem !== void 0)
      entry.problem(`the port name \`${port.value}\` ${problem}${quotedNumber(port.value)}`, port.span);
    return [{ kind: "named", protocol, name: port.value }];
  }
  const last = endPort?.value ?? port.value;
  if (!isPort(port.value)) entry.problem(`\`port\` ${port.value} must be between 1 and 65535, inclusive`, port.span);
  else if (last < port.value) entry.problem("`endPort` must be greater than or equal to `port`", endPort?.span);
  else if (!isPort(last)) entry.problem(`\`endPort\` ${last} must be between 1 and 65535, inclusive`, endPort?.span);
  const traffic2 = portRange(protocol, port.value, last);
  if (last === port.value) return [{ kind: "traffic", traffic: traffic2 }];
  return [{ kind: "traffic", traffic: traffic2, firstPort: portRange(protocol, port.value, port.value) }];
}
function isPort(number) {
  return number >= 1 && number <= 65535;
}
function quotedNumber(name) {
  return /^[0-9]+$/.test(name) ? "; a quoted number is a port name: remove the quotes" : "";
}

// src/dialects/kubernetes/network-policy.ts
var kubernetes2 = {
  name: "kubernetes",
  kinds: [{ group: "networking.k8s.io", kind: "NetworkPolicy" }],
  compile: compileNetworkPolicy
};
function compileNetworkPolicy(document, context) {
  const diagnostics = [];
  const sink = {
    unknownField,
    invalidValue: invalidField,
    add: (diagnostic) => diagnostics.push(diagnostic)
  };
  const draft = read(document, context, sink);
  const policy2 = {
    id: `NetworkPolicy/${draft.namespace ?? "?"}/${document.name ?? "?"}`,
    api: "networking.k8s.io",
    kind: "NetworkPolicy",
    isEvaluated: true,
    dependsOnCni: true,
    span: nameSpan(document)
  };
  const isRejected = diagnostics.some(({ severity }) => severity === "error");
  const units = isRejected ? quarantine(draft, policy2) : unitsOf(draft, policy2);
  return {
    units: units.map((unit) => withPresence(unit, context.presence)),
    namedFamilies: namedFamilies([...draft.rules.ingress, ...draft.rules.egress]),
    diagnostics
  };
}
function read(document, context, sink) {
  const root = new MapReader(document.node, sink);
  root.fields(["apiVersion", "kind", "metadata", "spec", "status"]);
  if (document.version !== "v1") {
    root.problem(
      `\`${document.apiVersion}\` has never served NetworkPolicy; expected \`networking.k8s.io/v1\`${didYouMean(document.version, ["v1"])}`,
      root.value("apiVersion")?.span
    );
  }
  const namespace = readNamespace(root, context);
  const spec = root.map("spec");
  if (!root.has("spec"))
    sink.add(missingSpec({ id: `NetworkPolicy/${namespace ?? "?"}/${document.name ?? "?"}` }, nameSpan(document)));
  if (spec === void 0) {
    const isReadable = !root.has("spec");
    return {
      namespace,
      subject: anyLabels,
      directions: isReadable ? ["ingress"] : void 0,
      areDirectionsSure: isReadable,
      rules: { ingress: [], egress: [] }
    };
  }
  spec.fields(specFields);
  return readSpec(spec, namespace);
}
function readSpec(spec, namespace) {
  const ruleContext = { namespace: namespace ?? "", inForce: true };
  const ingress = readRules(spec, "ingress", ruleContext) ?? [];
  const egress = readRules(spec, "egress", ruleContext) ?? [];
  return {
    namespace,
    subject: readSubject(spec),
    directions: readDirections(spec, egress.length > 0),
    areDirectionsSure: areDirectionsSure(spec),
    rules: { ingress, egress }
  };
}
function readSubject(spec) {
  const selector = spec.map("podSelector");
  if (selector === void 0) return spec.has("podSelector") ? void 0 : anyLabels;
  let isClean = true;
  const add = (diagnostic) => {
    isClean = false;
    spec.sink.add(diagnostic);
  };
  const region = readLabelSelector(new MapReader(selector.node, { ...spec.sink, add }, selector.path));
  return isClean ? region : void 0;
}
function readDirections(spec, hasEgressRules) {
  const types = spec.strings("policyTypes") ?? [];
  if (types.length === 0) return hasEgressRules ? ["ingress", "egress"] : ["ingress"];
  if (types.length > 2) {
    spec.problem("may not specify more than two policyTypes", spec.value("policyTypes")?.span);
    return void 0;
  }
  for (const { value, span } of types) {
    if (value === "Ingress" || value === "Egress") continue;
    spec.problem(
      `unsupported policy type \`${value}\`; supported values: "Ingress", "Egress"${didYouMean(value, ["Ingress", "Egress"])}`,
      span
    );
    return void 0;
  }
  const isNamed = (type) => types.some(({ value }) => value === type);
  return [...isNamed("Ingress") ? ["ingress"] : [], ...isNamed("Egress") ? ["egress"] : []];
}
function areDirectionsSure(spec) {
  if (itemsOf(spec.value("policyTypes")?.node).length > 0) return true;
  const isSpelt = spec.entries.every(({ key }) => specFields.includes(key));
  const egress = spec.value("egress");
  return isSpelt && !spec.has("policyTypes") && (egress === void 0 || egress.node.kind === "list");
}
var specFields = ["podSelector", "policyTypes", "ingress", "egress"];
function readNamespace(root, context) {
  const metadata = root.map("metadata");
  metadata?.fields(metadataFields);
  const name = metadata?.string("name");
  if (name === void 0 && metadata?.string("generateName") === void 0)
    root.problem("name or generateName is required; add `metadata.name`", metadata?.span);
  if (name !== void 0 && !isObjectName(name.value)) {
    root.problem(
      `the name \`${name.value}\` is invalid: expected lower case alphanumeric characters, '-' or '.'`,
      name.span
    );
  }
  const isSpelt = metadata?.entries.every(({ key }) => metadataFields.includes(key)) !== false;
  if (metadata?.has("namespace") !== true) return isSpelt ? context.defaultNamespace : void 0;
  const namespace = metadata.string("namespace");
  if (namespace === void 0) return void 0;
  if (isNamespaceName(namespace.value)) return namespace.value;
  root.problem(
    `the namespace \`${namespace.value}\` is invalid: expected lower case alphanumeric characters or '-'`,
    namespace.span
  );
  return void 0;
}
function unitsOf({ namespace, subject = anyLabels, directions: directions2 = [], rules }, policy2) {
  return directions2.map((direction) => ({
    policy: policy2,
    direction,
    subject: { namespaces: { kind: "named", name: namespace ?? "" }, labels: subject },
    inForce: true,
    isolates: true,
    rules: rules[direction]
  }));
}
function quarantine(draft, policy2) {
  const fact = {
    kind: "choice",
    id: `policy/${policy2.id}`,
    words: `what the invalid ${policy2.id} does`,
    remedy: "mend the policy",
    count: 3
  };
  const isolates = { kind: "choice", fact, within: [1, 2] };
  const admits = { kind: "choice", fact, within: [2] };
  const anything = {
    action: "allow",
    path: "spec",
    span: policy2.span,
    peers: void 0,
    ports: [{ kind: "traffic", traffic: portTraffic }],
    inForce: admits
  };
  const directions2 = (draft.areDirectionsSure ? draft.directions : void 0) ?? [
    "ingress",
    "egress"
  ];
  return directions2.map((direction) => ({
    policy: policy2,
    direction,
    subject: {
      namespaces: draft.namespace === void 0 ? { kind: "labelled", labels: anyLabels } : { kind: "named", name: draft.namespace },
      labels: draft.subject ?? anyLabels
    },
    inForce: isolates,
    isolates: true,
    rules: [anything]
  }));
}
function namedFamilies(rules) {
  const peers = rules.flatMap((rule) => rule.peers ?? []);
  return families.filter(
    (family) => peers.some((peer) => peer.kind === "addresses" && peer.addresses[family].length > 0)
  );
}
function withPresence(unit, presence) {
  return presence === true ? unit : { ...unit, inForce: allOf([unit.inForce, presence]) };
}

// src/dialects/unevaluated/kinds.ts
var namespaced = (group, ...kinds) => kinds.map((kind2) => ({ group, kind: kind2, isNamespaced: true }));
var clusterWide = (group, ...kinds) => kinds.map((kind2) => ({ group, kind: kind2, isNamespaced: false }));
var unevaluatedKinds = [
  ...clusterWide(
    "policy.networking.k8s.io",
    "AdminNetworkPolicy",
    "BaselineAdminNetworkPolicy",
    "ClusterNetworkPolicy"
  ),
  ...["projectcalico.org", "crd.projectcalico.org"].flatMap((group) => [
    ...namespaced(group, "NetworkPolicy"),
    ...clusterWide(group, "GlobalNetworkPolicy")
  ]),
  ...namespaced("cilium.io", "CiliumNetworkPolicy"),
  ...clusterWide("cilium.io", "CiliumClusterwideNetworkPolicy"),
  ...["crd.antrea.io", "security.antrea.tanzu.vmware.com"].flatMap((group) => [
    ...namespaced(group, "NetworkPolicy"),
    ...clusterWide(group, "ClusterNetworkPolicy")
  ]),
  ...namespaced("networking.k8s.aws", "ApplicationNetworkPolicy", "PolicyEndpoint"),
  ...clusterWide("networking.k8s.aws", "ClusterNetworkPolicy", "ClusterPolicyEndpoint"),
  ...namespaced("k8s.ovn.org", "EgressFirewall"),
  ...namespaced("k8s.cni.cncf.io", "MultiNetworkPolicy"),
  ...clusterWide("kubeovn.io", "SecurityGroup"),
  ...namespaced("security.istio.io", "AuthorizationPolicy"),
  ...namespaced("extensions", "NetworkPolicy")
];

// src/dialects/unevaluated/unevaluated.ts
var unevaluated = {
  name: "unevaluated",
  kinds: unevaluatedKinds,
  compile: compileUnevaluated
};
var meshGroup = "security.istio.io";
function compileUnevaluated(document, context) {
  const kind2 = unevaluatedKinds.find((each) => each.group === document.group && each.kind === document.kind);
  const namespace = kind2?.isNamespaced === true ? document.namespace ?? context.defaultNamespace : void 0;
  const policy2 = {
    id: idOf(document, kind2, namespace),
    api: document.group,
    kind: document.kind,
    isEvaluated: false,
    dependsOnCni: document.group !== meshGroup,
    span: nameSpan(document)
  };
  const fact = {
    kind: "choice",
    id: `policy/${policy2.id}`,
    words: `what ${policy2.id} does, which is not evaluated`,
    remedy: policy2.dependsOnCni ? "declare the CNI of the cluster (`spec.cni`, `--cni`), if it does not enforce this API" : "leave the object out of the manifests of the test (`spec.manifests`), if it allows what the case asks about",
    count: 3
  };
  const rule = (action, choice) => ({
    action,
    path: "spec",
    span: policy2.span,
    peers: void 0,
    ports: [{ kind: "traffic", traffic: allTraffic }],
    inForce: allOf([context.presence, { kind: "choice", fact, within: [choice] }])
  });
  const directions2 = ["ingress", "egress"];
  const units = directions2.map((direction) => ({
    policy: policy2,
    direction,
    subject: {
      namespaces: namespace === void 0 ? { kind: "labelled", labels: anyLabels } : { kind: "named", name: namespace },
      labels: anyLabels
    },
    inForce: true,
    isolates: false,
    rules: [rule("allow", 1), rule("deny", 2)]
  }));
  return { units, namedFamilies: [], diagnostics: [] };
}
function idOf(document, kind2, namespace) {
  const place = kind2?.isNamespaced === true ? `${namespace ?? "?"}/` : "";
  return `${document.kind}.${document.group}/${place}${document.name ?? "?"}`;
}

// src/dialects/index.ts
var dialects = [kubernetes2, unevaluated];
function dialectOf(group, kind2) {
  return dialects.find((dialect) => dialect.kinds.some((each) => each.group === group && each.kind === kind2));
}
function dialectGroups(kind2) {
  return dialects.flatMap((dialect) => dialect.kinds.filter((each) => each.kind === kind2).map(({ group }) => group));
}

// src/discover/changed-lines.ts
import { execFile } from "node:child_process";
import { join as join4 } from "node:path";
import { promisify } from "node:util";

// src/discover/repository.ts
import { existsSync } from "node:fs";
import { dirname, isAbsolute, join, relative, sep } from "node:path";
function repositoryRoot(folder, fallback) {
  for (let current = folder; ; current = dirname(current)) {
    if (existsSync(join(current, ".git"))) return current;
    if (dirname(current) === current) return fallback;
  }
}
function isInside(path, folder) {
  const way = relative(folder, path);
  return way === "" || way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}
function shown(path, folder) {
  return relative(folder, path).split(sep).join("/") || ".";
}
function foldersBetween(root, folder) {
  const folders = [];
  for (let current = folder; isInside(current, root); current = dirname(current)) {
    folders.unshift(current);
    if (current === dirname(current)) break;
  }
  return folders;
}

// src/discover/walk.ts
import { existsSync as existsSync2, readdirSync, realpathSync, statSync } from "node:fs";
import { basename, extname, join as join3, relative as relative3, sep as sep3 } from "node:path";

// src/discover/ignore-rules.ts
var import_ignore = __toESM(require_ignore(), 1);
import { readFileSync } from "node:fs";
import { join as join2, relative as relative2, sep as sep2 } from "node:path";
var IgnoreRules = class _IgnoreRules {
  #root;
  #levels;
  constructor(root, levels) {
    this.#root = root;
    this.#levels = levels;
  }
  /** The rules inside a folder that was named: rules that leave the folder itself out have no say in it. */
  static within(root, folder) {
    const [top = root, ...below] = foldersBetween(root, folder);
    return below.reduce((rules, each) => rules.enter(each), new _IgnoreRules(root, levelOf(top, root)));
  }
  /** Whether an entry of this folder is left out. */
  ignores(path, kind2) {
    for (const level of this.#levels.toReversed()) {
      const { ignored, unignored } = testIn(level, path, kind2);
      if (ignored || unignored) return ignored;
    }
    return false;
  }
  /** The rules inside a folder of this one. */
  enter(folder) {
    const levels = this.#levels.filter((level) => !testIn(level, folder, "folder").ignored);
    return new _IgnoreRules(this.#root, [...levels, ...levelOf(folder, this.#root)]);
  }
};
function isIgnoredOnTheWay(root, path, kind2) {
  const [top = root, ...below] = foldersBetween(root, path);
  let rules = IgnoreRules.within(root, top);
  for (const each of below) {
    if (rules.ignores(each, each === path ? kind2 : "folder")) return true;
    if (each !== path) rules = rules.enter(each);
  }
  return false;
}
function testIn(level, path, kind2) {
  const name = relative2(level.folder, path).split(sep2).join("/");
  return level.rules.test(kind2 === "folder" ? `${name}/` : name);
}
function levelOf(folder, root) {
  const names5 = folder === root ? [".git/info/exclude", ".gitignore", ".reachspecignore"] : [".gitignore", ".reachspecignore"];
  const texts = names5.map((name) => textOf(join2(folder, name))).filter((text) => text !== "");
  if (texts.length === 0) return [];
  return [{ folder, rules: (0, import_ignore.default)({ ignorecase: false }).add(texts.join("\n")) }];
}
function textOf(path) {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
}

// src/discover/walk.ts
var neverEntered = /* @__PURE__ */ new Set([".git", "node_modules"]);
function isManifestName(path) {
  return /\.(?:ya?ml|json)$/i.test(path) || basename(path) === "Kustomization";
}
function walk(folder, root) {
  const walker = new Walker(root);
  walker.enter(folder, folder, IgnoreRules.within(root, folder));
  walker.followLinks();
  return walker;
}
var Walker = class {
  files = /* @__PURE__ */ new Map();
  folders = /* @__PURE__ */ new Set();
  skipped = [];
  ignored = 0;
  #root;
  #entered = /* @__PURE__ */ new Set();
  #links = [];
  constructor(root) {
    this.#root = root;
  }
  /** Enters a folder known by `name`, whose real path is `folder`. */
  enter(name, folder, rules) {
    if (this.#entered.has(folder)) return;
    this.#entered.add(folder);
    this.folders.add(name);
    for (const entry of this.#list(name)) {
      const real = join3(folder, entry.name);
      const kind2 = entry.isDirectory() ? "folder" : "file";
      if (kind2 === "folder" ? neverEntered.has(entry.name) : !entry.isSymbolicLink() && !isManifestName(entry.name))
        continue;
      if (rules.ignores(real, kind2)) this.ignored++;
      else if (entry.isSymbolicLink()) this.#links.push(join3(name, entry.name));
      else if (kind2 === "folder") this.enter(join3(name, entry.name), real, rules.enter(real));
      else if (entry.isFile()) this.#add(join3(name, entry.name), real);
    }
  }
  followLinks() {
    for (let link = this.#links.shift(); link !== void 0; link = this.#links.shift()) this.#follow(link);
  }
  #follow(link) {
    const target = realPathOf(link);
    const isFolder = target !== void 0 && statSync(target).isDirectory();
    if (!isFolder && !isManifestName(link) && (target !== void 0 || extname(link) !== "")) return;
    if (target === void 0) this.#skip(link, "broken-link");
    else if (!isInside(target, this.#root)) this.#skip(link, "outside-repository");
    else if (isIgnoredOnTheWay(this.#root, target, isFolder ? "folder" : "file")) this.ignored++;
    else if (!isFolder) this.#add(link, target);
    else if (!isNeverEntered(target, this.#root)) this.enter(link, target, IgnoreRules.within(this.#root, target));
  }
  #list(folder) {
    try {
      return readdirSync(folder, { withFileTypes: true }).sort((a, b) => byBytes(a.name, b.name));
    } catch {
      this.#skip(folder, "unreadable");
      return [];
    }
  }
  #add(name, real) {
    this.files.set(name, real);
  }
  #skip(path, reason) {
    this.skipped.push({ path, reason });
  }
};
function realPathOf(path) {
  try {
    const real = realpathSync(path);
    return existsSync2(real) ? real : void 0;
  } catch {
    return void 0;
  }
}
function isNeverEntered(folder, root) {
  return relative3(root, folder).split(sep3).some((part2) => neverEntered.has(part2));
}

// src/discover/changed-lines.ts
async function changedLines(request) {
  try {
    const git = gitIn(request);
    const repository = (await git(["rev-parse", "--show-toplevel"])).replace(/\n$/, "");
    const [head = "", ...parents] = (await git(["rev-list", "--parents", "--max-count=1", "HEAD"])).trim().split(" ");
    const isMerge = parents.length === 2 && head === request.mergeCommit;
    const base = isMerge ? parents[0] : request.base;
    if (base === void 0 || !/^[0-9a-f]{40}([0-9a-f]{24})?$/.test(base)) return void 0;
    const root = realPathOf(request.root) ?? request.root;
    const text = await git([...diff, `${base}...${head}`, "--", ...manifests]);
    return readDiff(text, (path) => shown(join4(repository, path), root));
  } catch {
    return void 0;
  }
}
var diff = [
  "diff",
  "--unified=0",
  "--inter-hunk-context=0",
  "--no-ext-diff",
  "--no-textconv",
  "--no-renames",
  "--no-color",
  "--no-relative",
  "--text",
  "--ignore-submodules=all",
  "--dst-prefix=b/"
];
var manifests = ["yaml", "yml", "json"].map((ending) => `:(top,icase,glob)**/*.${ending}`);
var timeLimit = 2e4;
var mostBytes = 64 * 1024 * 1024;
function gitIn({ folder, env }) {
  const harmless = Object.entries(env).filter(([name]) => !name.startsWith("GIT_"));
  const own = {
    GIT_NO_LAZY_FETCH: "1",
    GIT_OPTIONAL_LOCKS: "0",
    GIT_TERMINAL_PROMPT: "0",
    GIT_NO_REPLACE_OBJECTS: "1",
    LC_ALL: "C"
  };
  const options2 = {
    cwd: folder,
    env: { ...Object.fromEntries(harmless), ...own },
    timeout: timeLimit,
    killSignal: "SIGKILL",
    maxBuffer: mostBytes,
    windowsHide: true
  };
  const settings = ["--no-pager", "-c", "core.quotePath=false", "-c", "core.fsmonitor=false"];
  return async (args) => (await promisify(execFile)("git", [...settings, ...args], options2)).stdout;
}
function readDiff(text, pathFrom) {
  const changes = /* @__PURE__ */ new Map();
  let ranges3 = [];
  let left = 0;
  for (const line of text.split("\n")) {
    if (left > 0) {
      if (!line.startsWith("\\")) left--;
      continue;
    }
    const path = newPath(line);
    if (path !== void 0) {
      ranges3 = [];
      changes.set(pathFrom(path), ranges3);
    }
    const hunk = /^@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/.exec(line);
    if (hunk === null) continue;
    const [, removed = "1", start = "1", added = "1"] = hunk;
    if (Number(added) > 0) ranges3.push({ from: Number(start), to: Number(start) + Number(added) - 1 });
    left = Number(removed) + Number(added);
  }
  return changes;
}
function newPath(line) {
  const plain = /^\+\+\+ b\/(.*?)\t?$/s.exec(line)?.[1];
  if (plain !== void 0) return plain;
  const quoted = /^\+\+\+ "b\/(.*)"\t?$/s.exec(line)?.[1];
  return quoted === void 0 ? void 0 : unquote(quoted);
}
var escapes = {
  a: "\x07",
  b: "\b",
  t: "	",
  n: "\n",
  v: "\v",
  f: "\f",
  r: "\r"
};
function unquote(text) {
  return text.replace(
    /\\(?:([0-7]{3})|(.))/gs,
    (_, octal, mark = "") => octal === void 0 ? escapes[mark] ?? mark : String.fromCharCode(Number.parseInt(octal, 8))
  );
}

// src/discover/find.ts
import { existsSync as existsSync3, lstatSync, readdirSync as readdirSync3, statSync as statSync2 } from "node:fs";
import { basename as basename2, dirname as dirname2, resolve } from "node:path";

// src/discover/globs.ts
import { readdirSync as readdirSync2 } from "node:fs";
import { join as join5 } from "node:path";
async function parseGlob(text) {
  const { isDynamicPattern } = (await import("./lazy-fast-glob.js")).default;
  if (!isDynamicPattern(text)) return void 0;
  const parts = text.split("/");
  const first = parts.findIndex((part2) => /[*?[\]{}()!+@\\]/.test(part2));
  const cut = Math.max(first, 0);
  const base = parts.slice(0, cut).join("/");
  return { base: base === "" && text.startsWith("/") ? "/" : base, pattern: parts.slice(cut).join("/") };
}
async function matchFiles(pattern, base, walked) {
  const { globSync } = (await import("./lazy-fast-glob.js")).default;
  const matches = globSync(pattern, {
    cwd: base,
    dot: true,
    onlyFiles: false,
    suppressErrors: true,
    fs: { readdirSync: readdirOf(walked) }
  }).map((match) => join5(base, match));
  const folders = matches.filter((match) => walked.folders.has(match));
  const named3 = new Set(matches);
  return Array.from(walked.files).filter(([name]) => named3.has(name) || folders.some((folder) => isInside(name, folder))).map(([, real]) => real);
}
function readdirOf(walked) {
  const isMet = (path) => walked.files.has(path) || walked.folders.has(path);
  function read3(folder, options2) {
    if (options2 === void 0) return readdirSync2(folder).filter((name) => isMet(join5(folder, name)));
    return readdirSync2(folder, options2).filter((entry) => isMet(join5(folder, entry.name)));
  }
  return read3;
}

// src/discover/reports.ts
var noSuchPath = define({
  code: "discover/no-such-path",
  severity: "error",
  summary: "a path that was named does not exist",
  words: ({ path, near }) => `found no file or folder \`${path}\`; expected a path relative to the working directory${near === "" ? "; check its spelling" : near}`
});
var noMatch = define({
  code: "discover/no-match",
  severity: "error",
  summary: "a pattern matches no manifest file",
  words: ({ path, ignored }) => `found no .yaml, .yml or .json file that matches \`${path}\`${ignored === 0 ? "" : ` (ignore files leave out ${ignored} entries there)`}; expected at least one; correct the pattern or name the file itself`
});
var outsideRepository = define({
  code: "discover/outside-repository",
  severity: "error",
  summary: "a pattern of a test file leads out of the repository",
  words: ({ path }) => `found \`${path}\`, which leads out of the repository; expected a path inside it; copy the files in or pass them on the command line`
});
var linkOutside = define({
  code: "discover/link-outside",
  severity: "warning",
  summary: "a symbolic link leads out of the repository and is not followed",
  words: ({ path }) => `found the symbolic link \`${path}\`, which leads out of the repository; expected a target inside it; it is not followed: copy the files in or name the target on the command line`
});
var brokenLink = define({
  code: "discover/broken-link",
  severity: "warning",
  summary: "a symbolic link leads nowhere or to itself",
  words: ({ path }) => `found the symbolic link \`${path}\`, which leads nowhere or back to itself; expected a file or folder; remove or correct it`
});
var unreadable = define({
  code: "discover/unreadable",
  severity: "error",
  summary: "a file or folder could not be read",
  words: ({ path }) => `found \`${path}\`, which could not be read; expected read permission; grant it or list the path in .reachspecignore`
});
var binary = define({
  code: "discover/binary",
  severity: "warning",
  summary: "a file with a manifest name is binary, as git-crypt leaves it, and is not evaluated",
  words: ({ path }) => `found binary data in \`${path}\`, not evaluated; expected text; decrypt it (\`git-crypt unlock\`) or list it in .reachspecignore`
});
var utf16 = define({
  code: "discover/utf-16",
  severity: "error",
  summary: "a file is UTF-16 and is not evaluated",
  words: ({ path }) => `found UTF-16 text in \`${path}\`, not evaluated; expected UTF-8; save it as UTF-8 or list it in .reachspecignore`
});
var tooLarge = define({
  code: "discover/too-large",
  severity: "error",
  summary: "a file is larger than 64 MiB and is not read",
  words: ({ path }) => `found \`${path}\` to be larger than 64 MiB; expected less; split it or list it in .reachspecignore`
});
var notUtf8 = define({
  code: "discover/not-utf-8",
  severity: "warning",
  summary: "a file holds bytes that are no UTF-8; they are read as replacement characters",
  words: ({ path }) => `found bytes in \`${path}\` that are no UTF-8; expected UTF-8; save the file as UTF-8, for kubectl refuses it`
});
var reports = {
  binary,
  "utf-16": utf16,
  "too-large": tooLarge,
  unreadable,
  "outside-repository": linkOutside,
  "broken-link": brokenLink
};
function reportSkipped({ path, reason }) {
  return reports[reason]({ path }, placeOf(path));
}
function placeOf(path) {
  return { file: { path, text: "" }, start: 0, end: 0 };
}

// src/discover/find.ts
async function find(wanted, scope) {
  const path = resolve(scope.base, wanted.text);
  const real = realPathOf(path) ?? (existsSync3(path) ? path : void 0);
  if (real !== void 0) return findPath(real, wanted, scope);
  if (isLink(path)) return skip2({ path: shown(path, scope.workingDirectory), reason: "broken-link" });
  const glob = await parseGlob(wanted.text);
  if (glob === void 0) return report2(noSuchPath({ path: wanted.text, near: nearName(path) }, wanted.span));
  const base = realPathOf(resolve(scope.base, glob.base));
  if (base === void 0) return report2(noMatch({ path: wanted.text, ignored: 0 }, wanted.span));
  const root = scope.rootOf(base);
  if (root === void 0) return report2(outsideRepository({ path: wanted.text }, wanted.span));
  const walked = walk(base, root);
  return fromWalk(await matchFiles(glob.pattern, base, walked), walked, { wanted, scope, root, isPattern: true });
}
function findPath(real, wanted, scope) {
  const isFolder = statSync2(real).isDirectory();
  const root = scope.rootOf(isFolder ? real : dirname2(real));
  if (root === void 0) return report2(outsideRepository({ path: wanted.text }, wanted.span));
  if (!isFolder) return { ...nothing2, files: [{ path: real, root }] };
  const walked = walk(real, root);
  const isPattern = scope.emptyFolders === "reported";
  return fromWalk([...walked.files.values()], walked, { wanted, scope, root, isPattern });
}
function fromWalk(paths, walked, { wanted, scope, root, isPattern }) {
  const { ignored } = walked;
  const skipped2 = walked.skipped.map((each) => ({ ...each, path: shown(each.path, scope.workingDirectory) }));
  const isEmpty = isPattern && paths.length === 0;
  return {
    files: paths.map((path) => ({ path, root })),
    skipped: skipped2,
    ignored,
    diagnostics: [
      ...skipped2.map(reportSkipped),
      ...isEmpty ? [noMatch({ path: wanted.text, ignored }, wanted.span)] : []
    ]
  };
}
var nothing2 = { files: [], skipped: [], ignored: 0, diagnostics: [] };
function report2(diagnostic) {
  return { ...nothing2, diagnostics: [diagnostic] };
}
function skip2(skipped2) {
  return { ...nothing2, skipped: [skipped2], diagnostics: [reportSkipped(skipped2)] };
}
function isLink(path) {
  return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
}
function nearName(path) {
  try {
    return didYouMean(basename2(path), readdirSync3(dirname2(path)));
  } catch {
    return "";
  }
}

// src/discover/markers.ts
import { existsSync as existsSync4 } from "node:fs";
import { dirname as dirname3, join as join6 } from "node:path";
var names4 = ["kustomization.yaml", "kustomization.yml", "Kustomization", "Chart.yaml"];
function isMarkerName(name) {
  return names4.includes(name);
}
function markersAbove(files) {
  const found2 = new Set(files.map((file) => file.path));
  const folders = /* @__PURE__ */ new Set();
  for (const { path, root } of files) {
    if (folders.has(dirname3(path))) continue;
    for (const folder of foldersBetween(root, dirname3(path))) folders.add(folder);
  }
  const markers = Array.from(folders).flatMap((folder) => names4.map((name) => join6(folder, name)));
  return markers.filter((path) => !found2.has(path) && existsSync4(path));
}

// src/discover/read-file.ts
import { isUtf8 } from "node:buffer";
import { readFileSync as readFileSync2, statSync as statSync3 } from "node:fs";
var maximumBytes = 64 * 1024 * 1024;
function readSourceFile(file, path) {
  try {
    if (statSync3(file).size > maximumBytes) return skip3({ path, reason: "too-large" });
    return decode(readFileSync2(file), path);
  } catch {
    return skip3({ path, reason: "unreadable" });
  }
}
function decode(bytes, path) {
  if (isUtf16(bytes)) return skip3({ path, reason: "utf-16" });
  if (bytes.includes(0)) return skip3({ path, reason: "binary" });
  const file = { path, text: normalise(bytes.toString("utf8")) };
  const diagnostics = isUtf8(bytes) ? [] : [notUtf8({ path }, placeOf(path))];
  return { file, skipped: void 0, diagnostics };
}
function normalise(text) {
  const body = text.startsWith("\uFEFF") ? text.slice(1) : text;
  return body.includes("\r") ? body.replaceAll(/\r(?!\n)/g, "\n") : body;
}
function isUtf16(bytes) {
  const mark = bytes.subarray(0, 2).toString("hex");
  if (mark === "fffe" || mark === "feff") return true;
  const head = bytes.subarray(0, 64);
  const zeros = (remainder) => head.every((byte, index) => byte === 0 === (index % 2 === remainder));
  return head.length >= 4 && (zeros(0) || zeros(1));
}
function skip3(skipped2) {
  return { file: void 0, skipped: skipped2, diagnostics: [reportSkipped(skipped2)] };
}

// src/discover/discover.ts
async function discover(request) {
  const here = realPathOf(request.workingDirectory) ?? request.workingDirectory;
  const root = repositoryRoot(here, here);
  const rootOf = (folder) => isInside(folder, root) ? root : repositoryRoot(folder, folder);
  const found2 = [];
  for (const text of request.paths.filter((path) => path !== "-")) {
    const scope = { base: here, workingDirectory: here, rootOf, emptyFolders: "accepted" };
    found2.push(await find({ text, span: void 0 }, scope));
  }
  const piped = request.paths.includes("-") ? [decode(Buffer.from(await request.stdin()), "<stdin>")] : [];
  return collect(found2, piped, here);
}
async function discoverGlobs(request) {
  const here = realPathOf(request.workingDirectory) ?? request.workingDirectory;
  const base = realPathOf(request.baseDirectory) ?? request.baseDirectory;
  const root = repositoryRoot(base, isInside(base, here) ? here : base);
  const rootOf = (folder) => isInside(folder, root) ? root : void 0;
  const found2 = [];
  for (const wanted of request.patterns) {
    found2.push(await find(wanted, { base, workingDirectory: here, rootOf, emptyFolders: "reported" }));
  }
  return collect(found2, [], here);
}
function collect(found2, piped, here) {
  const rootByPath = new Map(found2.flatMap((each) => each.files).map((file) => [file.path, file.root]));
  const files = Array.from(rootByPath, ([path, root]) => ({ path, root }));
  const read3 = [...files.map((file) => readSourceFile(file.path, shown(file.path, here))), ...piped];
  const markers = markersAbove(files).map((path) => readSourceFile(path, shown(path, here)));
  return {
    files: textsOf(read3),
    markers: textsOf(markers),
    skipped: distinct2([...found2, ...read3].flatMap((each) => each.skipped ?? [])),
    ignored: found2.reduce((total, each) => total + each.ignored, 0),
    diagnostics: distinct2([...found2, ...read3, ...markers].flatMap((each) => each.diagnostics))
  };
}
function textsOf(read3) {
  return read3.flatMap((each) => each.file ?? []).sort((a, b) => byBytes(a.path, b.path));
}
function distinct2(items) {
  return [...new Map(items.map((item) => [JSON.stringify(item), item])).values()];
}

// src/discover/given.ts
var import_picomatch = __toESM(require_picomatch(), 1);
import { basename as basename3, dirname as dirname4, join as join7 } from "node:path/posix";
function takeGiven(files) {
  const taken = files.map(({ path, text }) => ({ path: join7(path), text: normalise(text) }));
  const sorted = taken.sort((a, b) => byBytes(a.path, b.path));
  return { files: sorted, markers: [], skipped: [], ignored: 0, diagnostics: [] };
}
function discoverGiven({ patterns, folder }, { files }) {
  const found2 = patterns.map((wanted) => ({ wanted, isMatch: matcherOf(wanted.text, folder) }));
  const chosen = files.filter(({ path }) => found2.some(({ isMatch }) => isMatch(path)));
  const isAbove = (path) => chosen.some((each) => isBelow(each.path, dirname4(path)));
  const isMarker = (file) => !chosen.includes(file) && isMarkerName(basename3(file.path));
  return {
    files: chosen,
    markers: files.filter((file) => isMarker(file) && isAbove(file.path)),
    skipped: [],
    ignored: 0,
    diagnostics: found2.filter(({ isMatch }) => !files.some(({ path }) => isMatch(path))).map(({ wanted }) => noMatch({ path: wanted.text, ignored: 0 }, wanted.span))
  };
}
function matcherOf(text, folder) {
  const literal = join7(folder, text).replace(/(?<=.)\/$/, "");
  const { base, glob, isGlob } = import_picomatch.default.scan(text);
  if (!isGlob) return (path) => isBelow(path, literal);
  const root = join7(folder, base);
  const matches = (0, import_picomatch.default)([glob, `${glob}/**`], { dot: true });
  return (path) => path === literal || isBelow(path, root) && matches(root === "." ? path : path.slice(root.length + 1));
}
function isBelow(path, folder) {
  if (folder === ".") return !path.startsWith("../") && !path.startsWith("/");
  return path === folder || path.startsWith(`${folder}/`);
}

// src/discover/shown-path.ts
import { resolve as resolve2 } from "node:path";
function shownPathOf(path, workingDirectory2) {
  const named3 = resolve2(workingDirectory2, path);
  return shown(realPathOf(named3) ?? named3, realPathOf(workingDirectory2) ?? workingDirectory2);
}

// src/judge/choose-cases.ts
var import_picomatch2 = __toESM(require_picomatch(), 1);

// src/judge/label-selector.ts
function selects(requirements, labels) {
  return requirements.every(({ key, operator: operator2, values }) => {
    const value = Object.hasOwn(labels, key) ? labels[key] : void 0;
    switch (operator2) {
      case "in":
        return value !== void 0 && values.includes(value);
      case "notin":
        return value === void 0 || !values.includes(value);
      case "exists":
        return value !== void 0;
      case "absent":
        return value === void 0;
      case "above":
        return isNumber(value) && Number(value) > Number(values[0]);
      case "below":
        return isNumber(value) && Number(value) < Number(values[0]);
      default:
        return operator2;
    }
  });
}
function parseSelector(text) {
  const tokens = new Tokens(text);
  if (tokens.next === "") return [];
  const requirements = [readRequirement2(tokens)];
  while (tokens.next !== "") {
    tokens.expect(",");
    requirements.push(readRequirement2(tokens));
  }
  return requirements;
}
function readRequirement2(tokens) {
  if (tokens.next === "!") {
    tokens.take();
    return { key: readKey(tokens), operator: "absent", values: [] };
  }
  const key = readKey(tokens);
  switch (tokens.next) {
    case "":
    case ",":
      return { key, operator: "exists", values: [] };
    case "=":
    case "==":
      tokens.take();
      return { key, operator: "in", values: [readValue(tokens)] };
    case "!=":
      tokens.take();
      return { key, operator: "notin", values: [readValue(tokens)] };
    case ">":
    case "<":
      return { key, operator: tokens.take() === ">" ? "above" : "below", values: [readNumber(tokens)] };
    case "in":
    case "notin":
      return { key, operator: tokens.take() === "in" ? "in" : "notin", values: readValues2(tokens) };
    default:
      return tokens.fail("one of `=`, `!=`, `in`, `notin`, `,`");
  }
}
function readKey(tokens) {
  const isKey = /^([a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?\/)?[A-Za-z0-9]([-\w.]{0,61}[A-Za-z0-9])?$/.test(tokens.next);
  return isKey ? tokens.take() : tokens.fail("a label key");
}
function readValue(tokens) {
  if (tokens.next === "" || tokens.next === "," || tokens.next === ")") return "";
  const isValue = /^[A-Za-z0-9]([-\w.]{0,61}[A-Za-z0-9])?$/.test(tokens.next);
  return isValue ? tokens.take() : tokens.fail("a label value");
}
function readValues2(tokens) {
  tokens.expect("(");
  const values = [readValue(tokens)];
  while (tokens.next === ",") {
    tokens.take();
    values.push(readValue(tokens));
  }
  tokens.expect(")");
  return values;
}
function readNumber(tokens) {
  return isNumber(tokens.next) ? tokens.take() : tokens.fail("a whole number");
}
function isNumber(text) {
  return text !== void 0 && /^-?\d+$/.test(text);
}
var Tokens = class {
  #text;
  #found;
  #at = 0;
  constructor(text) {
    this.#text = text;
    this.#found = [...text.matchAll(/[!=]=|[(),!=<>]|[^\s(),!=<>]+/g)];
  }
  get next() {
    return this.#found[this.#at]?.[0] ?? "";
  }
  take() {
    const token = this.next;
    this.#at++;
    return token;
  }
  expect(mark) {
    if (this.next === mark) this.#at++;
    else this.fail(`\`${mark}\``);
  }
  fail(expected) {
    const column = (this.#found[this.#at]?.index ?? this.#text.length) + 1;
    const found2 = this.next === "" ? "its end" : `\`${this.next}\``;
    throw new UsageError(`\`--selector ${this.#text}\`: found ${found2} at column ${column}; expected ${expected}`);
  }
};

// src/judge/choose-cases.ts
function chooseCases(files, selection) {
  if (selection === void 0) return files;
  const isChosen2 = predicateOf(selection);
  const named3 = filesNamed(files, selection);
  const chosen = named3.flatMap((file) => {
    const cases = file.cases.filter((test) => isChosen2(file, test));
    if (cases.length === file.cases.length) return [file];
    return cases.length === 0 ? [] : [{ ...file, cases }];
  });
  if (chosen.length === 0 && named3.length > 0) throw new UsageError(noneSelected(named3, selection));
  return chosen;
}
function filesNamed(files, { files: paths }) {
  if (paths.length === 0 || files.length === 0) return files;
  const known2 = [...new Set(files.map(pathOf))];
  const missing = paths.find((path) => !known2.includes(path));
  if (missing === void 0) return files.filter((file) => paths.includes(pathOf(file)));
  throw new UsageError(`\`--file ${missing}\` is no test file of this run; there ${fewOf(known2)}`);
}
function predicateOf({ selector, filters }) {
  const requirements = selector === void 0 ? [] : parseSelector(selector);
  const globs = filters.map(globOf);
  return (file, test) => selects(requirements, labelsOf(file, test)) && (globs.length === 0 || globs.some((matches) => matches(fullName(file, test))));
}
function globOf(pattern) {
  if (pattern === "") throw new UsageError("`--filter` is empty: expected a glob over `suite/case`, like `shop/*`");
  return (0, import_picomatch2.default)(pattern, { bash: true, dot: true, flags: "s" });
}
function noneSelected(files, { selector, filters }) {
  const all = files.flatMap((file) => file.cases.map((test) => ({ file, test })));
  const asked2 = [
    ...selector === void 0 ? [] : [`--selector ${selector}`],
    ...filters.map((filter) => `--filter ${filter}`)
  ];
  const labels = all.flatMap(
    ({ file, test }) => Object.entries(labelsOf(file, test)).map(([key, value]) => `${key}=${value}`)
  );
  const there = [
    ...selector === void 0 ? [] : [labels.length === 0 ? "none has a label" : `the labels ${fewOf(labels)}`],
    ...filters.length === 0 ? [] : [`the names ${fewOf(all.map(({ file, test }) => fullName(file, test)))}`]
  ];
  const words4 = asked2.map((each) => `\`${each}\``).join(" with ");
  return `${words4} selects none of the ${all.length} cases; ${there.join(", and ")}`;
}
function fewOf(items) {
  const distinct5 = [...new Set(items)].sort(byBytes);
  const shown2 = distinct5.slice(0, mostShown).map((each) => `\`${each}\``);
  const more = distinct5.length > mostShown ? ` and ${distinct5.length - mostShown} more` : "";
  return `${distinct5.length === 1 ? "is" : "are"} ${shown2.join(", ")}${more}`;
}
var mostShown = 5;
function labelsOf(file, test) {
  return { ...file.labels, ...test.labels };
}
function fullName(file, test) {
  return `${file.name}/${test.name}`;
}
function pathOf({ document }) {
  return document.file.path;
}

// src/judge/inputs.ts
var testGroup = "reachspec.dev";
function isTest({ group }) {
  return group === testGroup;
}
function appliedIn({ manifests: manifests2 }, { raw }) {
  return manifests2.documents.filter((document) => !isTest(document) && (raw || document.source.kind === "applied"));
}
function hasManifests({ manifests: manifests2 }) {
  return manifests2.documents.some((document) => !isTest(document));
}
function recogniseAll({ manifests: manifests2 }) {
  return recogniseNetwork([...manifests2.documents.filter((document) => !isTest(document)), ...manifests2.hints]);
}
function inputsOf(sources2) {
  const files = new Set(sources2.flatMap(({ files: read3 }) => read3.map(({ path }) => path)));
  const taken = /* @__PURE__ */ new Map();
  const skipped2 = /* @__PURE__ */ new Map();
  const unread = /* @__PURE__ */ new Map();
  for (const { unread: passed, manifests: manifests2 } of sources2) {
    for (const { file, span, kind: kind2 } of manifests2.documents) taken.set(`${file.path}:${span.start}`, kind2);
    const telling = new Set(manifests2.hints.map(({ file, span }) => `${file.path}:${span.start}`));
    for (const { span, reason, kind: kind2 } of manifests2.skipped) {
      const place = `${span.file.path}:${span.start}`;
      if (reason === "irrelevant-kind" && kind2 !== void 0 && telling.has(place)) {
        taken.set(place, kind2);
        continue;
      }
      const { file, line } = locate(span);
      skipped2.set(place, { file, line, reason, ...kind2 === void 0 ? {} : { kind: kind2 } });
    }
    for (const { path, reason } of passed) unread.set(path, reason);
  }
  return {
    files: files.size,
    documents: taken.size + skipped2.size,
    kinds: countKinds([...taken.values()]),
    skipped: [...skipped2.values()].sort((a, b) => byBytes(a.file, b.file) || a.line - b.line),
    unreadFiles: [...unread].map(([file, reason]) => ({ file, reason })).sort((a, b) => byBytes(a.file, b.file))
  };
}
function countKinds(kinds) {
  const counts = /* @__PURE__ */ new Map();
  for (const kind2 of kinds) counts.set(kind2, (counts.get(kind2) ?? 0) + 1);
  return [...counts].map(([kind2, count]) => ({ kind: kind2, count })).sort((a, b) => byBytes(a.kind, b.kind));
}

// src/judge/problems.ts
var suspiciousCase = define({
  code: "test/suspicious",
  severity: "warning",
  summary: "a case is judged, but perhaps not as its author thinks",
  words: ({ name, note }) => `case \`${name}\`: ${note}`
});
var redefiningFixture = define({
  code: "test/redefining-fixture",
  severity: "error",
  summary: "a fixture redefines an object of the manifests",
  words: ({ id }) => `the fixture ${id} is declared by a manifest too: a fixture may only add; remove it, or rename it`
});
var unusableFixture = define({
  code: "test/unusable-fixture",
  severity: "error",
  summary: "a fixture is no Kubernetes object that can change a verdict",
  words: ({ problem }) => problem
});
var noManifests = define({
  code: "test/no-manifests",
  severity: "error",
  summary: "there are tests and no manifests",
  words: () => "found tests and no manifest: nothing could be proved; give the folder of the manifests too (`reachspec test .`), or name them in `spec.manifests`"
});
var nothingToMap = define({
  code: "map/no-manifests",
  severity: "error",
  summary: "there is nothing to map",
  words: () => "found no manifest: there is nothing to map; give the folder of the manifests"
});
var noTests = define({
  code: "test/no-tests",
  severity: "error",
  summary: "there is no test file",
  words: ({ files }) => `found no test file among ${files} ${files === 1 ? "file" : "files"}: nothing was proved; expected a YAML document with \`apiVersion: reachspec.dev/v1alpha1\` and \`kind: ConnectivityTest\``
});
var unknownTestKind = define({
  code: "test/unknown-kind",
  severity: "error",
  summary: "an object of the group reachspec.dev is of no kind that is known",
  words: ({ apiVersion: apiVersion2, kind: kind2 }) => `found \`${apiVersion2}\` \`${kind2}\`; expected \`reachspec.dev/v1alpha1\` \`ConnectivityTest\``
});
var unreadTest = define({
  code: "test/unread",
  severity: "error",
  summary: "a test document is a template or encrypted, and was not run",
  words: ({ reason }) => `this ConnectivityTest is ${reason === "template" ? "a template" : "encrypted"} and was not run: its cases are lost; render or decrypt it first`
});
var unsupportedSettings = define({
  code: "settings/not-supported",
  severity: "error",
  summary: "there is a settings file, which is not read yet",
  words: ({ path }) => `\`${path}\` is not read by this version: say the same with flags or in the test files, and remove it`
});
var unrendered = define({
  code: "discover/unrendered",
  severity: "error",
  summary: "policies, workloads or Namespaces below a kustomization or chart are source, and nothing renders them",
  words: ({ marker, folder, contents }) => `${contents} below this ${marker} ${contents.startsWith("1 ") && !contents.includes(",") ? "is" : "are"} source, not what is applied, and not evaluated: render ${marker === "chart" ? `it (\`helm template ${folder} | reachspec test - …\`)` : `what you apply (\`kubectl kustomize ${folder} | reachspec test - …\`)`}, or take the documents as they stand with \`--raw\``
});

// src/judge/known-objects.ts
var unknownApi = define({
  code: "model/unknown-api",
  severity: "error",
  summary: "an object of a known kind is of an API group that does not serve it",
  words: ({ apiVersion: apiVersion2, kind: kind2, near }) => `found \`${kind2}\` of \`${apiVersion2}\`, which no API server that reachspec knows serves; the object is left out${near}`
});
var otherApi = define({
  code: "model/other-api",
  severity: "notice",
  summary: "an object shares its kind with one that counts, and is of another API",
  words: ({ apiVersion: apiVersion2, kind: kind2 }) => `\`${kind2}\` of \`${apiVersion2}\` is not evaluated`
});
var invalidIdentity = define({
  code: "model/invalid-identity",
  severity: "error",
  summary: "an object has no name or namespace that can be read",
  words: ({ field, problem }) => `${field}: ${problem}; the object is left out`
});
var mixedNamespaces = define({
  code: "model/no-namespace",
  severity: "warning",
  summary: "an object names no namespace, beside others that do",
  words: ({ kind: kind2, namespace }) => `this ${kind2} names no namespace, and others do: it is taken to be in \`${namespace}\`; write \`metadata.namespace\`, or give \`--namespace\``
});
function takeKnown(manifests2, known2) {
  const kept = [];
  const skipped2 = [...manifests2.skipped];
  const diagnostics = [...manifests2.diagnostics];
  for (const document of manifests2.documents) {
    const doubt = doubtOf(document, known2);
    if (doubt === void 0) kept.push(document);
    else {
      skipped2.push({ span: document.span, reason: doubt.reason, kind: document.kind });
      if (doubt.diagnostic !== void 0) diagnostics.push(doubt.diagnostic);
    }
  }
  return { ...manifests2, documents: kept, skipped: skipped2, diagnostics: [...diagnostics, ...lostTests(manifests2)] };
}
function reportMixedNamespaces(documents, defaultNamespace) {
  const isPlaced = ({ kind: kind2, group }) => !(group === "" && (kind2 === "Namespace" || kind2 === "Node" || kind2 === "Service"));
  const placed = documents.filter(isPlaced);
  if (!placed.some(({ namespace }) => namespace !== void 0)) return [];
  return placed.filter(({ namespace, kind: kind2 }) => namespace === void 0 && !isClusterWide(kind2)).map((document) => mixedNamespaces({ kind: document.kind, namespace: defaultNamespace }, nameSpan(document)));
}
var reportKinds = ["TestReport", "ReachabilityMap", "ReachabilityDiff", "Explanation"];
function doubtOf(document, known2) {
  const { group, kind: kind2, apiVersion: apiVersion2, span } = document;
  if (group === testGroup && reportKinds.includes(kind2)) return { reason: "irrelevant-kind", diagnostic: void 0 };
  if (group === testGroup || kind2 === "ConnectivityTest") {
    if (group === testGroup && kind2 === "ConnectivityTest") return void 0;
    const isOurs = group === testGroup || group.includes("reachspec") || !group.includes(".");
    const diagnostic2 = isOurs ? unknownTestKind({ apiVersion: apiVersion2, kind: kind2 }, span) : otherApi({ apiVersion: apiVersion2, kind: kind2 }, span);
    return { reason: "unknown-api", diagnostic: diagnostic2 };
  }
  const role = known2.roleOf(group, kind2);
  if (role === void 0) return { reason: "unknown-api", diagnostic: wrongApi(document, known2) };
  const diagnostic = role === "model" ? identityProblem(document) : void 0;
  return diagnostic === void 0 ? void 0 : { reason: "invalid", diagnostic };
}
function wrongApi({ group, kind: kind2, apiVersion: apiVersion2, span }, { groupsOf }) {
  const groups = groupsOf(kind2);
  const near = didYouMean(group, groups);
  const isMistaken = groups.some(isBuiltInGroup) && (isBuiltInGroup(group) || group.includes("k8s"));
  if (near === "" && !isMistaken) return otherApi({ apiVersion: apiVersion2, kind: kind2 }, span);
  const hint = near || `; expected ${groups.map((each) => each === "" ? "`v1`" : `a version of \`${each}\``).join(" or ")}`;
  return unknownApi({ apiVersion: apiVersion2, kind: kind2, near: hint }, span);
}
function isBuiltInGroup(group) {
  return !group.includes(".") || group.endsWith(".k8s.io");
}
function identityProblem(document) {
  const { node, kind: kind2 } = document;
  const isNamespaceKind = kind2 === "Namespace";
  const name = getIn(node, ["metadata", "name"]);
  const generateName = getIn(node, ["metadata", "generateName"]);
  const isRight = isNamespaceKind ? isNamespaceName : isObjectName;
  const nameProblem = isAbsent(name) && !isAbsent(generateName) && !isNamespaceKind ? void 0 : textProblem(name, isRight);
  if (nameProblem !== void 0) {
    return invalidIdentity({ field: "metadata.name", problem: nameProblem }, name?.span ?? document.span);
  }
  const namespace = getIn(node, ["metadata", "namespace"]);
  const problem = isNamespaceKind || kind2 === "Node" || isAbsent(namespace) ? void 0 : textProblem(namespace, isNamespaceName);
  return problem === void 0 ? void 0 : invalidIdentity({ field: "metadata.namespace", problem }, namespace?.span ?? document.span);
}
function textProblem(node, isRight) {
  if (node === void 0 || isAbsent(node)) return "found nothing; expected a name";
  if (node.kind !== "scalar") return `found a ${node.kind}; expected a name`;
  if (typeof node.value !== "string")
    return `found \`${node.text}\`, which YAML reads as a ${typeof node.value}; expected a name: quote it`;
  if (hasVariable(node.value))
    return `\`${node.value}\` holds a variable that a later tool fills in; render the manifest first`;
  return isRight(node.value) ? void 0 : `\`${node.value}\` is no name that the API server takes; expected lower case alphanumeric characters and \`-\``;
}
function lostTests({ skipped: skipped2 }) {
  return skipped2.filter(({ kind: kind2, reason }) => kind2 === "ConnectivityTest" && (reason === "template" || reason === "encrypted")).map(({ span, reason }) => unreadTest({ reason }, span));
}

// src/judge/language/endpoint.ts
var words3 = ["internet", "cluster", "nodes", "anywhere"];
var forms = "expected `namespace/name`, `namespace/kind/name`, `namespace/*`, `namespace/service/name`, an address or range, a domain name, a group, or one of `internet`, `cluster`, `nodes`, `anywhere`";
var label = /^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/;
var subdomain2 = /^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$/;
function parseEndpoint(text, groups) {
  const word = words3.find((each) => each === text);
  if (word !== void 0) return { ok: true, value: { kind: "word", word } };
  if (/^[0-9.]+(\/[0-9]*)?$/.test(text) || text.includes(":")) return parseAddresses(text);
  const parts = text.split("/");
  if (parts.length > 1) return parseReference(text, parts);
  if (groups.includes(text)) return { ok: true, value: { kind: "group", name: text } };
  if (text.includes(".") && subdomain2.test(text)) return { ok: true, value: { kind: "domain" } };
  if (/^[a-z][a-z0-9-]*$/.test(text)) {
    const known2 = [...words3, ...groups];
    const near = didYouMean(text, known2);
    return fail(
      `no group \`${text}\`${near || `; a workload is written \`namespace/${text}\`, a group is declared in \`spec.groups\``}`
    );
  }
  return fail(`\`${text}\` is no endpoint: ${forms}`);
}
function parseAddresses(text) {
  const parsed = text.includes("/") ? parseCidr(text) : parseAddress(text);
  if (parsed === void 0)
    return fail(
      `\`${text}\` is no address and no range: expected e.g. \`10.0.0.5\`, \`10.0.0.0/8\` or \`2001:db8::/32\``
    );
  return { ok: true, value: { kind: "addresses", addresses: parsed.addresses } };
}
function parseReference(text, parts) {
  const [namespace = "", second = "", third] = parts;
  if (parts.length > 3) return fail(`\`${text}\` has too many parts: ${forms}`);
  if (!label.test(namespace)) return fail(`\`${namespace}\` in \`${text}\` can't be the name of a namespace: ${forms}`);
  if (third === void 0) {
    if (second === "*") return { ok: true, value: { kind: "namespace", namespace } };
    if (!subdomain2.test(second)) return fail(`\`${second}\` in \`${text}\` can't be the name of a workload: ${forms}`);
    return { ok: true, value: { kind: "workload", namespace, workloadKind: void 0, name: second } };
  }
  if (!/^[A-Za-z][A-Za-z0-9]*$/.test(second) || !subdomain2.test(third))
    return fail(`\`${text}\` is no reference: ${forms}`);
  if (second.toLowerCase() === "service") return { ok: true, value: { kind: "service", namespace, name: third } };
  return { ok: true, value: { kind: "workload", namespace, workloadKind: second, name: third } };
}
function fail(problem) {
  return { ok: false, problem };
}

// src/judge/language/generated/validate.js
var __getOwnPropNames = Object.getOwnPropertyNames;
var __commonJS2 = (cb, mod) => function __require2() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};
var require_fast_deep_equal = __commonJS2({
  "node_modules/fast-deep-equal/index.js"(exports, module) {
    "use strict";
    module.exports = function equal(a, b) {
      if (a === b) return true;
      if (a && b && typeof a == "object" && typeof b == "object") {
        if (a.constructor !== b.constructor) return false;
        var length, i, keys;
        if (Array.isArray(a)) {
          length = a.length;
          if (length != b.length) return false;
          for (i = length; i-- !== 0; )
            if (!equal(a[i], b[i])) return false;
          return true;
        }
        if (a.constructor === RegExp) return a.source === b.source && a.flags === b.flags;
        if (a.valueOf !== Object.prototype.valueOf) return a.valueOf() === b.valueOf();
        if (a.toString !== Object.prototype.toString) return a.toString() === b.toString();
        keys = Object.keys(a);
        length = keys.length;
        if (length !== Object.keys(b).length) return false;
        for (i = length; i-- !== 0; )
          if (!Object.prototype.hasOwnProperty.call(b, keys[i])) return false;
        for (i = length; i-- !== 0; ) {
          var key = keys[i];
          if (!equal(a[key], b[key])) return false;
        }
        return true;
      }
      return a !== a && b !== b;
    };
  }
});
var require_equal = __commonJS2({
  "node_modules/ajv/dist/runtime/equal.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    var equal = require_fast_deep_equal();
    equal.code = 'require("ajv/dist/runtime/equal").default';
    exports.default = equal;
  }
});
var validate = validate20;
var schema31 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "https://reachspec.dev/schemas/v1alpha1/connectivity-test.schema.json", "title": "ConnectivityTest", "description": "Declares who may reach whom in a Kubernetes cluster, and who may not.", "type": "object", "additionalProperties": false, "required": ["apiVersion", "kind", "spec"], "properties": { "apiVersion": { "description": "`reachspec.dev/v1alpha1`", "const": "reachspec.dev/v1alpha1" }, "kind": { "description": "`ConnectivityTest`", "const": "ConnectivityTest" }, "metadata": { "description": "the name and the labels of the suite", "type": "object", "additionalProperties": false, "properties": { "name": { "description": "the name of the suite; the default is the name of the file", "type": "string" }, "namespace": { "description": "ignored; accepted because tools add it", "type": "string" }, "labels": { "$ref": "#/$defs/labels" }, "annotations": { "$ref": "#/$defs/labels" } } }, "spec": { "$ref": "#/$defs/spec" } }, "$defs": { "labels": { "description": "a map of strings", "type": "object", "additionalProperties": { "type": "string" } }, "spec": { "type": "object", "additionalProperties": false, "required": ["cases"], "properties": { "cni": { "$ref": "#/$defs/cni" }, "podCIDRs": { "description": "the address ranges of the pods", "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/cidr" } }, "ipFamilies": { "description": "the address families of the cluster; the default follows the ranges of the pods", "type": "array", "minItems": 1, "uniqueItems": true, "items": { "enum": ["IPv4", "IPv6"] } }, "manifests": { "description": "globs of manifests, relative to this file, inside the repository; the default is all that the run found", "type": "array", "minItems": 1, "items": { "type": "string" } }, "fixtures": { "description": "Kubernetes objects that only this file sees", "type": "array", "items": { "type": "object" } }, "groups": { "description": "named unions of endpoints", "type": "object", "propertyNames": { "description": "a name of lower case letters, digits and dashes", "pattern": "^[a-z][a-z0-9-]*$" }, "additionalProperties": { "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/endpoint" } } }, "cases": { "description": "at least one assertion", "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/case" } } } }, "cni": { "description": "a CNI profile, or a list of them", "type": ["string", "array"], "minItems": 1, "items": { "type": "string" } }, "cidr": { "description": "an address range like `10.0.0.0/8` or `2001:db8::/32`", "type": "string" }, "case": { "description": "one assertion: `from`, `to` and `expect`, or `to` with `onlyFrom` or `exactlyFrom`, or `from` with `onlyTo` or `exactlyTo`", "type": "object", "additionalProperties": false, "required": ["name"], "dependentRequired": { "expect": ["from", "to"], "onlyFrom": ["to"], "exactlyFrom": ["to", "ports"], "onlyTo": ["from"], "exactlyTo": ["from", "ports"] }, "properties": { "name": { "description": "what is asserted, in words", "type": "string", "pattern": "\\S" }, "from": { "$ref": "#/$defs/endpoints" }, "to": { "$ref": "#/$defs/endpoints" }, "ports": { "$ref": "#/$defs/ports" }, "expect": { "description": "`allow` or `deny`: of every pair, every port, every address family", "enum": ["allow", "deny"] }, "onlyFrom": { "description": "at most these reach `to`", "$ref": "#/$defs/items" }, "exactlyFrom": { "description": "these, all of them, reach `to`, and nothing else does", "$ref": "#/$defs/items" }, "onlyTo": { "description": "`from` reaches at most these", "$ref": "#/$defs/items" }, "exactlyTo": { "description": "`from` reaches these, all of them, and nothing else", "$ref": "#/$defs/items" }, "closedOver": { "description": "`possible` (the default) counts pods that no manifest holds, `declared` does not", "enum": ["possible", "declared"] }, "because": { "description": "policies that must be among the deciding ones", "type": "array", "minItems": 1, "items": { "description": "a policy like `NetworkPolicy/shop/db`", "type": "string" } }, "expectFailure": { "description": "why and until when the case is known to fail", "type": "object", "additionalProperties": false, "required": ["reason", "until"], "properties": { "reason": { "description": "why, e.g. an issue", "type": "string", "pattern": "\\S" }, "until": { "description": "the last day, like `2027-01-31`", "type": "string", "pattern": "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$" } } }, "skip": { "description": "why the case is not judged", "type": "string", "pattern": "\\S" }, "severity": { "description": "a `warning` that fails does not fail the run", "enum": ["error", "warning"] }, "allowEmpty": { "description": "selectors may match nothing", "type": "boolean" }, "labels": { "$ref": "#/$defs/labels" }, "cni": { "$ref": "#/$defs/cni" } } }, "items": { "description": "endpoints, each alone or as `{from: endpoint, ports: […]}` (`to` in `onlyTo` and `exactlyTo`)", "type": "array", "items": { "$ref": "#/$defs/item" } }, "item": { "description": "an endpoint, or a map of an endpoint and its ports", "type": ["string", "object"], "if": { "type": "object", "anyOf": [{ "required": ["from"] }, { "required": ["to"] }, { "required": ["ports"] }] }, "then": { "additionalProperties": false, "properties": { "from": { "$ref": "#/$defs/endpoint" }, "to": { "$ref": "#/$defs/endpoint" }, "ports": { "$ref": "#/$defs/ports" } } }, "else": { "$ref": "#/$defs/endpoint" } }, "ports": { "description": "ports like `TCP/80`, `TCP/8000-8080`, `UDP`, `TCP/http`, `ICMP/8`, or `all`", "type": "array", "minItems": 1, "items": { "description": "a port like `TCP/80`, `TCP/8000-8080`, `UDP`, `TCP/http`, `ICMP/8`, or `all`", "type": "string" } }, "endpoints": { "description": "an endpoint, or a list of them", "type": ["string", "object", "array"], "if": { "type": "array" }, "then": { "minItems": 1, "items": { "$ref": "#/$defs/endpoint" } }, "else": { "$ref": "#/$defs/endpoint" } }, "endpoint": { "description": "a workload `namespace/name`, `namespace/*`, `namespace/service/name`, an address or range, a domain name, a word (`internet`, `cluster`, `nodes`, `anywhere`), a group, or a map", "type": ["string", "object"], "additionalProperties": false, "properties": { "namespace": { "description": "the name of a namespace", "type": "string" }, "namespaceSelector": { "$ref": "#/$defs/labelSelector" }, "podSelector": { "$ref": "#/$defs/labelSelector" }, "serviceAccount": { "description": "the name of a service account", "type": "string" }, "hypothetical": { "description": "one pod with exactly these labels that no manifest holds", "type": "boolean" }, "cidr": { "$ref": "#/$defs/cidr" }, "all": { "description": "endpoints whose union is meant", "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/endpoint" } }, "except": { "description": "beside `all` endpoints, beside `cidr` ranges that are left out", "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/endpoint" } } } }, "labelSelector": { "description": "a Kubernetes label selector", "type": "object", "additionalProperties": false, "properties": { "matchLabels": { "$ref": "#/$defs/labels" }, "matchExpressions": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["key", "operator"], "properties": { "key": { "type": "string" }, "operator": { "enum": ["In", "NotIn", "Exists", "DoesNotExist"] }, "values": { "type": "array", "items": { "type": "string" } } } } } } } } };
var schema32 = { "description": "a map of strings", "type": "object", "additionalProperties": { "type": "string" } };
var schema34 = { "type": "object", "additionalProperties": false, "required": ["cases"], "properties": { "cni": { "$ref": "#/$defs/cni" }, "podCIDRs": { "description": "the address ranges of the pods", "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/cidr" } }, "ipFamilies": { "description": "the address families of the cluster; the default follows the ranges of the pods", "type": "array", "minItems": 1, "uniqueItems": true, "items": { "enum": ["IPv4", "IPv6"] } }, "manifests": { "description": "globs of manifests, relative to this file, inside the repository; the default is all that the run found", "type": "array", "minItems": 1, "items": { "type": "string" } }, "fixtures": { "description": "Kubernetes objects that only this file sees", "type": "array", "items": { "type": "object" } }, "groups": { "description": "named unions of endpoints", "type": "object", "propertyNames": { "description": "a name of lower case letters, digits and dashes", "pattern": "^[a-z][a-z0-9-]*$" }, "additionalProperties": { "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/endpoint" } } }, "cases": { "description": "at least one assertion", "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/case" } } } };
var schema35 = { "description": "a CNI profile, or a list of them", "type": ["string", "array"], "minItems": 1, "items": { "type": "string" } };
var schema36 = { "description": "an address range like `10.0.0.0/8` or `2001:db8::/32`", "type": "string" };
var func0 = require_equal().default;
var pattern4 = new RegExp("^[a-z][a-z0-9-]*$", "u");
var schema37 = { "description": "a workload `namespace/name`, `namespace/*`, `namespace/service/name`, an address or range, a domain name, a word (`internet`, `cluster`, `nodes`, `anywhere`), a group, or a map", "type": ["string", "object"], "additionalProperties": false, "properties": { "namespace": { "description": "the name of a namespace", "type": "string" }, "namespaceSelector": { "$ref": "#/$defs/labelSelector" }, "podSelector": { "$ref": "#/$defs/labelSelector" }, "serviceAccount": { "description": "the name of a service account", "type": "string" }, "hypothetical": { "description": "one pod with exactly these labels that no manifest holds", "type": "boolean" }, "cidr": { "$ref": "#/$defs/cidr" }, "all": { "description": "endpoints whose union is meant", "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/endpoint" } }, "except": { "description": "beside `all` endpoints, beside `cidr` ranges that are left out", "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/endpoint" } } } };
var schema38 = { "description": "a Kubernetes label selector", "type": "object", "additionalProperties": false, "properties": { "matchLabels": { "$ref": "#/$defs/labels" }, "matchExpressions": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["key", "operator"], "properties": { "key": { "type": "string" }, "operator": { "enum": ["In", "NotIn", "Exists", "DoesNotExist"] }, "values": { "type": "array", "items": { "type": "string" } } } } } } };
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate23.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "matchLabels" || key0 === "matchExpressions")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema38, data };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.matchLabels !== void 0) {
      let data0 = data.matchLabels;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        for (const key1 in data0) {
          let data1 = data0[key1];
          if (typeof data1 !== "string") {
            const err1 = { instancePath: instancePath + "/matchLabels/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/labels/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.additionalProperties.type, parentSchema: schema32.additionalProperties, data: data1 };
            if (vErrors === null) {
              vErrors = [err1];
            } else {
              vErrors.push(err1);
            }
            errors++;
          }
        }
      } else {
        const err2 = { instancePath: instancePath + "/matchLabels", schemaPath: "#/$defs/labels/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema32.type, parentSchema: schema32, data: data0 };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.matchExpressions !== void 0) {
      let data2 = data.matchExpressions;
      if (Array.isArray(data2)) {
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data3 = data2[i0];
          if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
            if (data3.key === void 0) {
              const err3 = { instancePath: instancePath + "/matchExpressions/" + i0, schemaPath: "#/properties/matchExpressions/items/required", keyword: "required", params: { missingProperty: "key" }, message: "must have required property 'key'", schema: schema38.properties.matchExpressions.items.required, parentSchema: schema38.properties.matchExpressions.items, data: data3 };
              if (vErrors === null) {
                vErrors = [err3];
              } else {
                vErrors.push(err3);
              }
              errors++;
            }
            if (data3.operator === void 0) {
              const err4 = { instancePath: instancePath + "/matchExpressions/" + i0, schemaPath: "#/properties/matchExpressions/items/required", keyword: "required", params: { missingProperty: "operator" }, message: "must have required property 'operator'", schema: schema38.properties.matchExpressions.items.required, parentSchema: schema38.properties.matchExpressions.items, data: data3 };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
            }
            for (const key2 in data3) {
              if (!(key2 === "key" || key2 === "operator" || key2 === "values")) {
                const err5 = { instancePath: instancePath + "/matchExpressions/" + i0, schemaPath: "#/properties/matchExpressions/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties", schema: false, parentSchema: schema38.properties.matchExpressions.items, data: data3 };
                if (vErrors === null) {
                  vErrors = [err5];
                } else {
                  vErrors.push(err5);
                }
                errors++;
              }
            }
            if (data3.key !== void 0) {
              let data4 = data3.key;
              if (typeof data4 !== "string") {
                const err6 = { instancePath: instancePath + "/matchExpressions/" + i0 + "/key", schemaPath: "#/properties/matchExpressions/items/properties/key/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema38.properties.matchExpressions.items.properties.key.type, parentSchema: schema38.properties.matchExpressions.items.properties.key, data: data4 };
                if (vErrors === null) {
                  vErrors = [err6];
                } else {
                  vErrors.push(err6);
                }
                errors++;
              }
            }
            if (data3.operator !== void 0) {
              let data5 = data3.operator;
              if (!(data5 === "In" || data5 === "NotIn" || data5 === "Exists" || data5 === "DoesNotExist")) {
                const err7 = { instancePath: instancePath + "/matchExpressions/" + i0 + "/operator", schemaPath: "#/properties/matchExpressions/items/properties/operator/enum", keyword: "enum", params: { allowedValues: schema38.properties.matchExpressions.items.properties.operator.enum }, message: "must be equal to one of the allowed values", schema: schema38.properties.matchExpressions.items.properties.operator.enum, parentSchema: schema38.properties.matchExpressions.items.properties.operator, data: data5 };
                if (vErrors === null) {
                  vErrors = [err7];
                } else {
                  vErrors.push(err7);
                }
                errors++;
              }
            }
            if (data3.values !== void 0) {
              let data6 = data3.values;
              if (Array.isArray(data6)) {
                const len1 = data6.length;
                for (let i1 = 0; i1 < len1; i1++) {
                  let data7 = data6[i1];
                  if (typeof data7 !== "string") {
                    const err8 = { instancePath: instancePath + "/matchExpressions/" + i0 + "/values/" + i1, schemaPath: "#/properties/matchExpressions/items/properties/values/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema38.properties.matchExpressions.items.properties.values.items.type, parentSchema: schema38.properties.matchExpressions.items.properties.values.items, data: data7 };
                    if (vErrors === null) {
                      vErrors = [err8];
                    } else {
                      vErrors.push(err8);
                    }
                    errors++;
                  }
                }
              } else {
                const err9 = { instancePath: instancePath + "/matchExpressions/" + i0 + "/values", schemaPath: "#/properties/matchExpressions/items/properties/values/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema38.properties.matchExpressions.items.properties.values.type, parentSchema: schema38.properties.matchExpressions.items.properties.values, data: data6 };
                if (vErrors === null) {
                  vErrors = [err9];
                } else {
                  vErrors.push(err9);
                }
                errors++;
              }
            }
          } else {
            const err10 = { instancePath: instancePath + "/matchExpressions/" + i0, schemaPath: "#/properties/matchExpressions/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema38.properties.matchExpressions.items.type, parentSchema: schema38.properties.matchExpressions.items, data: data3 };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
      } else {
        const err11 = { instancePath: instancePath + "/matchExpressions", schemaPath: "#/properties/matchExpressions/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema38.properties.matchExpressions.type, parentSchema: schema38.properties.matchExpressions, data: data2 };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
  } else {
    const err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema38.type, parentSchema: schema38, data };
    if (vErrors === null) {
      vErrors = [err12];
    } else {
      vErrors.push(err12);
    }
    errors++;
  }
  validate23.errors = vErrors;
  return errors === 0;
}
validate23.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var wrapper0 = { validate: validate22 };
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate22.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data !== "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema37.type }, message: "must be string,object", schema: schema37.type, parentSchema: schema37, data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "namespace" || key0 === "namespaceSelector" || key0 === "podSelector" || key0 === "serviceAccount" || key0 === "hypothetical" || key0 === "cidr" || key0 === "all" || key0 === "except")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema37, data };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.namespace !== void 0) {
      let data0 = data.namespace;
      if (typeof data0 !== "string") {
        const err2 = { instancePath: instancePath + "/namespace", schemaPath: "#/properties/namespace/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema37.properties.namespace.type, parentSchema: schema37.properties.namespace, data: data0 };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.namespaceSelector !== void 0) {
      if (!validate23(data.namespaceSelector, { instancePath: instancePath + "/namespaceSelector", parentData: data, parentDataProperty: "namespaceSelector", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
        errors = vErrors.length;
      }
    }
    if (data.podSelector !== void 0) {
      if (!validate23(data.podSelector, { instancePath: instancePath + "/podSelector", parentData: data, parentDataProperty: "podSelector", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
        errors = vErrors.length;
      }
    }
    if (data.serviceAccount !== void 0) {
      let data3 = data.serviceAccount;
      if (typeof data3 !== "string") {
        const err3 = { instancePath: instancePath + "/serviceAccount", schemaPath: "#/properties/serviceAccount/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema37.properties.serviceAccount.type, parentSchema: schema37.properties.serviceAccount, data: data3 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.hypothetical !== void 0) {
      let data4 = data.hypothetical;
      if (typeof data4 !== "boolean") {
        const err4 = { instancePath: instancePath + "/hypothetical", schemaPath: "#/properties/hypothetical/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema37.properties.hypothetical.type, parentSchema: schema37.properties.hypothetical, data: data4 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.cidr !== void 0) {
      let data5 = data.cidr;
      if (typeof data5 !== "string") {
        const err5 = { instancePath: instancePath + "/cidr", schemaPath: "#/$defs/cidr/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema36.type, parentSchema: schema36, data: data5 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.all !== void 0) {
      let data6 = data.all;
      if (Array.isArray(data6)) {
        if (data6.length < 1) {
          const err6 = { instancePath: instancePath + "/all", schemaPath: "#/properties/all/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema37.properties.all, data: data6 };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        const len0 = data6.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!wrapper0.validate(data6[i0], { instancePath: instancePath + "/all/" + i0, parentData: data6, parentDataProperty: i0, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err7 = { instancePath: instancePath + "/all", schemaPath: "#/properties/all/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema37.properties.all.type, parentSchema: schema37.properties.all, data: data6 };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.except !== void 0) {
      let data8 = data.except;
      if (Array.isArray(data8)) {
        if (data8.length < 1) {
          const err8 = { instancePath: instancePath + "/except", schemaPath: "#/properties/except/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema37.properties.except, data: data8 };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
        const len1 = data8.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!wrapper0.validate(data8[i1], { instancePath: instancePath + "/except/" + i1, parentData: data8, parentDataProperty: i1, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err9 = { instancePath: instancePath + "/except", schemaPath: "#/properties/except/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema37.properties.except.type, parentSchema: schema37.properties.except, data: data8 };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
  }
  validate22.errors = vErrors;
  return errors === 0;
}
validate22.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema41 = { "description": "one assertion: `from`, `to` and `expect`, or `to` with `onlyFrom` or `exactlyFrom`, or `from` with `onlyTo` or `exactlyTo`", "type": "object", "additionalProperties": false, "required": ["name"], "dependentRequired": { "expect": ["from", "to"], "onlyFrom": ["to"], "exactlyFrom": ["to", "ports"], "onlyTo": ["from"], "exactlyTo": ["from", "ports"] }, "properties": { "name": { "description": "what is asserted, in words", "type": "string", "pattern": "\\S" }, "from": { "$ref": "#/$defs/endpoints" }, "to": { "$ref": "#/$defs/endpoints" }, "ports": { "$ref": "#/$defs/ports" }, "expect": { "description": "`allow` or `deny`: of every pair, every port, every address family", "enum": ["allow", "deny"] }, "onlyFrom": { "description": "at most these reach `to`", "$ref": "#/$defs/items" }, "exactlyFrom": { "description": "these, all of them, reach `to`, and nothing else does", "$ref": "#/$defs/items" }, "onlyTo": { "description": "`from` reaches at most these", "$ref": "#/$defs/items" }, "exactlyTo": { "description": "`from` reaches these, all of them, and nothing else", "$ref": "#/$defs/items" }, "closedOver": { "description": "`possible` (the default) counts pods that no manifest holds, `declared` does not", "enum": ["possible", "declared"] }, "because": { "description": "policies that must be among the deciding ones", "type": "array", "minItems": 1, "items": { "description": "a policy like `NetworkPolicy/shop/db`", "type": "string" } }, "expectFailure": { "description": "why and until when the case is known to fail", "type": "object", "additionalProperties": false, "required": ["reason", "until"], "properties": { "reason": { "description": "why, e.g. an issue", "type": "string", "pattern": "\\S" }, "until": { "description": "the last day, like `2027-01-31`", "type": "string", "pattern": "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$" } } }, "skip": { "description": "why the case is not judged", "type": "string", "pattern": "\\S" }, "severity": { "description": "a `warning` that fails does not fail the run", "enum": ["error", "warning"] }, "allowEmpty": { "description": "selectors may match nothing", "type": "boolean" }, "labels": { "$ref": "#/$defs/labels" }, "cni": { "$ref": "#/$defs/cni" } } };
var schema43 = { "description": "ports like `TCP/80`, `TCP/8000-8080`, `UDP`, `TCP/http`, `ICMP/8`, or `all`", "type": "array", "minItems": 1, "items": { "description": "a port like `TCP/80`, `TCP/8000-8080`, `UDP`, `TCP/http`, `ICMP/8`, or `all`", "type": "string" } };
var func2 = Object.prototype.hasOwnProperty;
var pattern5 = new RegExp("\\S", "u");
var pattern7 = new RegExp("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$", "u");
var schema42 = { "description": "an endpoint, or a list of them", "type": ["string", "object", "array"], "if": { "type": "array" }, "then": { "minItems": 1, "items": { "$ref": "#/$defs/endpoint" } }, "else": { "$ref": "#/$defs/endpoint" } };
function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate28.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if ((!data || typeof data != "object") && typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema42.type }, message: "must be string,object,array", schema: schema42.type, parentSchema: schema42, data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  const _errs1 = errors;
  let valid0 = true;
  const _errs2 = errors;
  if (!Array.isArray(data)) {
    const err1 = {};
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  var _valid0 = _errs2 === errors;
  errors = _errs1;
  if (vErrors !== null) {
    if (_errs1) {
      vErrors.length = _errs1;
    } else {
      vErrors = null;
    }
  }
  let ifClause0;
  if (_valid0) {
    const _errs4 = errors;
    if (Array.isArray(data)) {
      if (data.length < 1) {
        const err2 = { instancePath, schemaPath: "#/then/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema42.then, data };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
      const len0 = data.length;
      for (let i0 = 0; i0 < len0; i0++) {
        if (!validate22(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
          errors = vErrors.length;
        }
      }
    }
    var _valid0 = _errs4 === errors;
    valid0 = _valid0;
    if (valid0) {
      var items0 = true;
    }
    ifClause0 = "then";
  } else {
    const _errs6 = errors;
    if (!validate22(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
      vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
      errors = vErrors.length;
    }
    var _valid0 = _errs6 === errors;
    valid0 = _valid0;
    if (valid0) {
      var props0 = true;
    }
    ifClause0 = "else";
  }
  if (!valid0) {
    const err3 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: ifClause0 }, message: 'must match "' + ifClause0 + '" schema', schema: schema42.if, parentSchema: schema42, data };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate28.errors = vErrors;
  evaluated0.props = props0;
  evaluated0.items = items0;
  return errors === 0;
}
validate28.evaluated = { "dynamicProps": true, "dynamicItems": true };
var schema44 = { "description": "endpoints, each alone or as `{from: endpoint, ports: […]}` (`to` in `onlyTo` and `exactlyTo`)", "type": "array", "items": { "$ref": "#/$defs/item" } };
var schema45 = { "description": "an endpoint, or a map of an endpoint and its ports", "type": ["string", "object"], "if": { "type": "object", "anyOf": [{ "required": ["from"] }, { "required": ["to"] }, { "required": ["ports"] }] }, "then": { "additionalProperties": false, "properties": { "from": { "$ref": "#/$defs/endpoint" }, "to": { "$ref": "#/$defs/endpoint" }, "ports": { "$ref": "#/$defs/ports" } } }, "else": { "$ref": "#/$defs/endpoint" } };
function validate34(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate34.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data !== "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema45.type }, message: "must be string,object", schema: schema45.type, parentSchema: schema45, data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  const _errs1 = errors;
  let valid0 = true;
  const _errs2 = errors;
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    const err1 = {};
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  const _errs4 = errors;
  let valid1 = false;
  const _errs5 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.from === void 0 && (missing0 = "from")) {
      const err2 = {};
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
  }
  var _valid1 = _errs5 === errors;
  valid1 = valid1 || _valid1;
  const _errs6 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing1;
    if (data.to === void 0 && (missing1 = "to")) {
      const err3 = {};
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
  }
  var _valid1 = _errs6 === errors;
  valid1 = valid1 || _valid1;
  const _errs7 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing2;
    if (data.ports === void 0 && (missing2 = "ports")) {
      const err4 = {};
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
  }
  var _valid1 = _errs7 === errors;
  valid1 = valid1 || _valid1;
  if (!valid1) {
    const err5 = {};
    if (vErrors === null) {
      vErrors = [err5];
    } else {
      vErrors.push(err5);
    }
    errors++;
  } else {
    errors = _errs4;
    if (vErrors !== null) {
      if (_errs4) {
        vErrors.length = _errs4;
      } else {
        vErrors = null;
      }
    }
  }
  var _valid0 = _errs2 === errors;
  errors = _errs1;
  if (vErrors !== null) {
    if (_errs1) {
      vErrors.length = _errs1;
    } else {
      vErrors = null;
    }
  }
  let ifClause0;
  if (_valid0) {
    const _errs8 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      for (const key0 in data) {
        if (!(key0 === "from" || key0 === "to" || key0 === "ports")) {
          const err6 = { instancePath, schemaPath: "#/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema45.then, data };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      }
      if (data.from !== void 0) {
        if (!validate22(data.from, { instancePath: instancePath + "/from", parentData: data, parentDataProperty: "from", rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
          errors = vErrors.length;
        }
      }
      if (data.to !== void 0) {
        if (!validate22(data.to, { instancePath: instancePath + "/to", parentData: data, parentDataProperty: "to", rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
          errors = vErrors.length;
        }
      }
      if (data.ports !== void 0) {
        let data2 = data.ports;
        if (Array.isArray(data2)) {
          if (data2.length < 1) {
            const err7 = { instancePath: instancePath + "/ports", schemaPath: "#/$defs/ports/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema43, data: data2 };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
          const len0 = data2.length;
          for (let i0 = 0; i0 < len0; i0++) {
            let data3 = data2[i0];
            if (typeof data3 !== "string") {
              const err8 = { instancePath: instancePath + "/ports/" + i0, schemaPath: "#/$defs/ports/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema43.items.type, parentSchema: schema43.items, data: data3 };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
          }
        } else {
          const err9 = { instancePath: instancePath + "/ports", schemaPath: "#/$defs/ports/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema43.type, parentSchema: schema43, data: data2 };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
      }
    }
    var _valid0 = _errs8 === errors;
    valid0 = _valid0;
    if (valid0) {
      var props0 = true;
    }
    ifClause0 = "then";
  } else {
    const _errs17 = errors;
    if (!validate22(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
      vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
      errors = vErrors.length;
    }
    var _valid0 = _errs17 === errors;
    valid0 = _valid0;
    if (valid0) {
      if (props0 !== true) {
        props0 = true;
      }
    }
    ifClause0 = "else";
  }
  if (!valid0) {
    const err10 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: ifClause0 }, message: 'must match "' + ifClause0 + '" schema', schema: schema45.if, parentSchema: schema45, data };
    if (vErrors === null) {
      vErrors = [err10];
    } else {
      vErrors.push(err10);
    }
    errors++;
  }
  validate34.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validate34.evaluated = { "dynamicProps": true, "dynamicItems": false };
function validate33(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate33.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (!validate34(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema44.type, parentSchema: schema44, data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate33.errors = vErrors;
  return errors === 0;
}
validate33.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
function validate27(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate27.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'", schema: schema41.required, parentSchema: schema41, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func2.call(schema41.properties, key0)) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema41, data };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.name !== void 0) {
      let data0 = data.name;
      if (typeof data0 === "string") {
        if (!pattern5.test(data0)) {
          const err2 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: schema41.properties.name, data: data0 };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema41.properties.name.type, parentSchema: schema41.properties.name, data: data0 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.from !== void 0) {
      if (!validate28(data.from, { instancePath: instancePath + "/from", parentData: data, parentDataProperty: "from", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
        errors = vErrors.length;
      }
    }
    if (data.to !== void 0) {
      if (!validate28(data.to, { instancePath: instancePath + "/to", parentData: data, parentDataProperty: "to", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
        errors = vErrors.length;
      }
    }
    if (data.ports !== void 0) {
      let data3 = data.ports;
      if (Array.isArray(data3)) {
        if (data3.length < 1) {
          const err4 = { instancePath: instancePath + "/ports", schemaPath: "#/$defs/ports/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema43, data: data3 };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data4 = data3[i0];
          if (typeof data4 !== "string") {
            const err5 = { instancePath: instancePath + "/ports/" + i0, schemaPath: "#/$defs/ports/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema43.items.type, parentSchema: schema43.items, data: data4 };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
        }
      } else {
        const err6 = { instancePath: instancePath + "/ports", schemaPath: "#/$defs/ports/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema43.type, parentSchema: schema43, data: data3 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.expect !== void 0) {
      let data5 = data.expect;
      if (!(data5 === "allow" || data5 === "deny")) {
        const err7 = { instancePath: instancePath + "/expect", schemaPath: "#/properties/expect/enum", keyword: "enum", params: { allowedValues: schema41.properties.expect.enum }, message: "must be equal to one of the allowed values", schema: schema41.properties.expect.enum, parentSchema: schema41.properties.expect, data: data5 };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.onlyFrom !== void 0) {
      if (!validate33(data.onlyFrom, { instancePath: instancePath + "/onlyFrom", parentData: data, parentDataProperty: "onlyFrom", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
        errors = vErrors.length;
      }
    }
    if (data.exactlyFrom !== void 0) {
      if (!validate33(data.exactlyFrom, { instancePath: instancePath + "/exactlyFrom", parentData: data, parentDataProperty: "exactlyFrom", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
        errors = vErrors.length;
      }
    }
    if (data.onlyTo !== void 0) {
      if (!validate33(data.onlyTo, { instancePath: instancePath + "/onlyTo", parentData: data, parentDataProperty: "onlyTo", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
        errors = vErrors.length;
      }
    }
    if (data.exactlyTo !== void 0) {
      if (!validate33(data.exactlyTo, { instancePath: instancePath + "/exactlyTo", parentData: data, parentDataProperty: "exactlyTo", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
        errors = vErrors.length;
      }
    }
    if (data.closedOver !== void 0) {
      let data10 = data.closedOver;
      if (!(data10 === "possible" || data10 === "declared")) {
        const err8 = { instancePath: instancePath + "/closedOver", schemaPath: "#/properties/closedOver/enum", keyword: "enum", params: { allowedValues: schema41.properties.closedOver.enum }, message: "must be equal to one of the allowed values", schema: schema41.properties.closedOver.enum, parentSchema: schema41.properties.closedOver, data: data10 };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.because !== void 0) {
      let data11 = data.because;
      if (Array.isArray(data11)) {
        if (data11.length < 1) {
          const err9 = { instancePath: instancePath + "/because", schemaPath: "#/properties/because/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema41.properties.because, data: data11 };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
        const len1 = data11.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data12 = data11[i1];
          if (typeof data12 !== "string") {
            const err10 = { instancePath: instancePath + "/because/" + i1, schemaPath: "#/properties/because/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema41.properties.because.items.type, parentSchema: schema41.properties.because.items, data: data12 };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
      } else {
        const err11 = { instancePath: instancePath + "/because", schemaPath: "#/properties/because/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema41.properties.because.type, parentSchema: schema41.properties.because, data: data11 };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.expectFailure !== void 0) {
      let data13 = data.expectFailure;
      if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
        if (data13.reason === void 0) {
          const err12 = { instancePath: instancePath + "/expectFailure", schemaPath: "#/properties/expectFailure/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property 'reason'", schema: schema41.properties.expectFailure.required, parentSchema: schema41.properties.expectFailure, data: data13 };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
        if (data13.until === void 0) {
          const err13 = { instancePath: instancePath + "/expectFailure", schemaPath: "#/properties/expectFailure/required", keyword: "required", params: { missingProperty: "until" }, message: "must have required property 'until'", schema: schema41.properties.expectFailure.required, parentSchema: schema41.properties.expectFailure, data: data13 };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
        for (const key1 in data13) {
          if (!(key1 === "reason" || key1 === "until")) {
            const err14 = { instancePath: instancePath + "/expectFailure", schemaPath: "#/properties/expectFailure/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema41.properties.expectFailure, data: data13 };
            if (vErrors === null) {
              vErrors = [err14];
            } else {
              vErrors.push(err14);
            }
            errors++;
          }
        }
        if (data13.reason !== void 0) {
          let data14 = data13.reason;
          if (typeof data14 === "string") {
            if (!pattern5.test(data14)) {
              const err15 = { instancePath: instancePath + "/expectFailure/reason", schemaPath: "#/properties/expectFailure/properties/reason/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: schema41.properties.expectFailure.properties.reason, data: data14 };
              if (vErrors === null) {
                vErrors = [err15];
              } else {
                vErrors.push(err15);
              }
              errors++;
            }
          } else {
            const err16 = { instancePath: instancePath + "/expectFailure/reason", schemaPath: "#/properties/expectFailure/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema41.properties.expectFailure.properties.reason.type, parentSchema: schema41.properties.expectFailure.properties.reason, data: data14 };
            if (vErrors === null) {
              vErrors = [err16];
            } else {
              vErrors.push(err16);
            }
            errors++;
          }
        }
        if (data13.until !== void 0) {
          let data15 = data13.until;
          if (typeof data15 === "string") {
            if (!pattern7.test(data15)) {
              const err17 = { instancePath: instancePath + "/expectFailure/until", schemaPath: "#/properties/expectFailure/properties/until/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$" }, message: 'must match pattern "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"', schema: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$", parentSchema: schema41.properties.expectFailure.properties.until, data: data15 };
              if (vErrors === null) {
                vErrors = [err17];
              } else {
                vErrors.push(err17);
              }
              errors++;
            }
          } else {
            const err18 = { instancePath: instancePath + "/expectFailure/until", schemaPath: "#/properties/expectFailure/properties/until/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema41.properties.expectFailure.properties.until.type, parentSchema: schema41.properties.expectFailure.properties.until, data: data15 };
            if (vErrors === null) {
              vErrors = [err18];
            } else {
              vErrors.push(err18);
            }
            errors++;
          }
        }
      } else {
        const err19 = { instancePath: instancePath + "/expectFailure", schemaPath: "#/properties/expectFailure/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema41.properties.expectFailure.type, parentSchema: schema41.properties.expectFailure, data: data13 };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
    if (data.skip !== void 0) {
      let data16 = data.skip;
      if (typeof data16 === "string") {
        if (!pattern5.test(data16)) {
          const err20 = { instancePath: instancePath + "/skip", schemaPath: "#/properties/skip/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: schema41.properties.skip, data: data16 };
          if (vErrors === null) {
            vErrors = [err20];
          } else {
            vErrors.push(err20);
          }
          errors++;
        }
      } else {
        const err21 = { instancePath: instancePath + "/skip", schemaPath: "#/properties/skip/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema41.properties.skip.type, parentSchema: schema41.properties.skip, data: data16 };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
    }
    if (data.severity !== void 0) {
      let data17 = data.severity;
      if (!(data17 === "error" || data17 === "warning")) {
        const err22 = { instancePath: instancePath + "/severity", schemaPath: "#/properties/severity/enum", keyword: "enum", params: { allowedValues: schema41.properties.severity.enum }, message: "must be equal to one of the allowed values", schema: schema41.properties.severity.enum, parentSchema: schema41.properties.severity, data: data17 };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
    }
    if (data.allowEmpty !== void 0) {
      let data18 = data.allowEmpty;
      if (typeof data18 !== "boolean") {
        const err23 = { instancePath: instancePath + "/allowEmpty", schemaPath: "#/properties/allowEmpty/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema41.properties.allowEmpty.type, parentSchema: schema41.properties.allowEmpty, data: data18 };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
        }
        errors++;
      }
    }
    if (data.labels !== void 0) {
      let data19 = data.labels;
      if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
        for (const key2 in data19) {
          let data20 = data19[key2];
          if (typeof data20 !== "string") {
            const err24 = { instancePath: instancePath + "/labels/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/labels/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.additionalProperties.type, parentSchema: schema32.additionalProperties, data: data20 };
            if (vErrors === null) {
              vErrors = [err24];
            } else {
              vErrors.push(err24);
            }
            errors++;
          }
        }
      } else {
        const err25 = { instancePath: instancePath + "/labels", schemaPath: "#/$defs/labels/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema32.type, parentSchema: schema32, data: data19 };
        if (vErrors === null) {
          vErrors = [err25];
        } else {
          vErrors.push(err25);
        }
        errors++;
      }
    }
    if (data.cni !== void 0) {
      let data21 = data.cni;
      if (typeof data21 !== "string" && !Array.isArray(data21)) {
        const err26 = { instancePath: instancePath + "/cni", schemaPath: "#/$defs/cni/type", keyword: "type", params: { type: schema35.type }, message: "must be string,array", schema: schema35.type, parentSchema: schema35, data: data21 };
        if (vErrors === null) {
          vErrors = [err26];
        } else {
          vErrors.push(err26);
        }
        errors++;
      }
      if (Array.isArray(data21)) {
        if (data21.length < 1) {
          const err27 = { instancePath: instancePath + "/cni", schemaPath: "#/$defs/cni/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema35, data: data21 };
          if (vErrors === null) {
            vErrors = [err27];
          } else {
            vErrors.push(err27);
          }
          errors++;
        }
        const len2 = data21.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data22 = data21[i2];
          if (typeof data22 !== "string") {
            const err28 = { instancePath: instancePath + "/cni/" + i2, schemaPath: "#/$defs/cni/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema35.items.type, parentSchema: schema35.items, data: data22 };
            if (vErrors === null) {
              vErrors = [err28];
            } else {
              vErrors.push(err28);
            }
            errors++;
          }
        }
      }
    }
    if (data.expect !== void 0) {
      if (data.from === void 0) {
        const err29 = { instancePath, schemaPath: "#/dependentRequired", keyword: "dependentRequired", params: {
          property: "expect",
          missingProperty: "from",
          depsCount: 2,
          deps: "from, to"
        }, message: "must have properties from, to when property expect is present", schema: schema41.dependentRequired, parentSchema: schema41, data };
        if (vErrors === null) {
          vErrors = [err29];
        } else {
          vErrors.push(err29);
        }
        errors++;
      }
      if (data.to === void 0) {
        const err30 = { instancePath, schemaPath: "#/dependentRequired", keyword: "dependentRequired", params: {
          property: "expect",
          missingProperty: "to",
          depsCount: 2,
          deps: "from, to"
        }, message: "must have properties from, to when property expect is present", schema: schema41.dependentRequired, parentSchema: schema41, data };
        if (vErrors === null) {
          vErrors = [err30];
        } else {
          vErrors.push(err30);
        }
        errors++;
      }
    }
    if (data.onlyFrom !== void 0) {
      if (data.to === void 0) {
        const err31 = { instancePath, schemaPath: "#/dependentRequired", keyword: "dependentRequired", params: {
          property: "onlyFrom",
          missingProperty: "to",
          depsCount: 1,
          deps: "to"
        }, message: "must have property to when property onlyFrom is present", schema: schema41.dependentRequired, parentSchema: schema41, data };
        if (vErrors === null) {
          vErrors = [err31];
        } else {
          vErrors.push(err31);
        }
        errors++;
      }
    }
    if (data.exactlyFrom !== void 0) {
      if (data.to === void 0) {
        const err32 = { instancePath, schemaPath: "#/dependentRequired", keyword: "dependentRequired", params: {
          property: "exactlyFrom",
          missingProperty: "to",
          depsCount: 2,
          deps: "to, ports"
        }, message: "must have properties to, ports when property exactlyFrom is present", schema: schema41.dependentRequired, parentSchema: schema41, data };
        if (vErrors === null) {
          vErrors = [err32];
        } else {
          vErrors.push(err32);
        }
        errors++;
      }
      if (data.ports === void 0) {
        const err33 = { instancePath, schemaPath: "#/dependentRequired", keyword: "dependentRequired", params: {
          property: "exactlyFrom",
          missingProperty: "ports",
          depsCount: 2,
          deps: "to, ports"
        }, message: "must have properties to, ports when property exactlyFrom is present", schema: schema41.dependentRequired, parentSchema: schema41, data };
        if (vErrors === null) {
          vErrors = [err33];
        } else {
          vErrors.push(err33);
        }
        errors++;
      }
    }
    if (data.onlyTo !== void 0) {
      if (data.from === void 0) {
        const err34 = { instancePath, schemaPath: "#/dependentRequired", keyword: "dependentRequired", params: {
          property: "onlyTo",
          missingProperty: "from",
          depsCount: 1,
          deps: "from"
        }, message: "must have property from when property onlyTo is present", schema: schema41.dependentRequired, parentSchema: schema41, data };
        if (vErrors === null) {
          vErrors = [err34];
        } else {
          vErrors.push(err34);
        }
        errors++;
      }
    }
    if (data.exactlyTo !== void 0) {
      if (data.from === void 0) {
        const err35 = { instancePath, schemaPath: "#/dependentRequired", keyword: "dependentRequired", params: {
          property: "exactlyTo",
          missingProperty: "from",
          depsCount: 2,
          deps: "from, ports"
        }, message: "must have properties from, ports when property exactlyTo is present", schema: schema41.dependentRequired, parentSchema: schema41, data };
        if (vErrors === null) {
          vErrors = [err35];
        } else {
          vErrors.push(err35);
        }
        errors++;
      }
      if (data.ports === void 0) {
        const err36 = { instancePath, schemaPath: "#/dependentRequired", keyword: "dependentRequired", params: {
          property: "exactlyTo",
          missingProperty: "ports",
          depsCount: 2,
          deps: "from, ports"
        }, message: "must have properties from, ports when property exactlyTo is present", schema: schema41.dependentRequired, parentSchema: schema41, data };
        if (vErrors === null) {
          vErrors = [err36];
        } else {
          vErrors.push(err36);
        }
        errors++;
      }
    }
  } else {
    const err37 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema41.type, parentSchema: schema41, data };
    if (vErrors === null) {
      vErrors = [err37];
    } else {
      vErrors.push(err37);
    }
    errors++;
  }
  validate27.errors = vErrors;
  return errors === 0;
}
validate27.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate21.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.cases === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "cases" }, message: "must have required property 'cases'", schema: schema34.required, parentSchema: schema34, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "cni" || key0 === "podCIDRs" || key0 === "ipFamilies" || key0 === "manifests" || key0 === "fixtures" || key0 === "groups" || key0 === "cases")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema34, data };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.cni !== void 0) {
      let data0 = data.cni;
      if (typeof data0 !== "string" && !Array.isArray(data0)) {
        const err2 = { instancePath: instancePath + "/cni", schemaPath: "#/$defs/cni/type", keyword: "type", params: { type: schema35.type }, message: "must be string,array", schema: schema35.type, parentSchema: schema35, data: data0 };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
      if (Array.isArray(data0)) {
        if (data0.length < 1) {
          const err3 = { instancePath: instancePath + "/cni", schemaPath: "#/$defs/cni/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema35, data: data0 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (typeof data1 !== "string") {
            const err4 = { instancePath: instancePath + "/cni/" + i0, schemaPath: "#/$defs/cni/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema35.items.type, parentSchema: schema35.items, data: data1 };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
        }
      }
    }
    if (data.podCIDRs !== void 0) {
      let data2 = data.podCIDRs;
      if (Array.isArray(data2)) {
        if (data2.length < 1) {
          const err5 = { instancePath: instancePath + "/podCIDRs", schemaPath: "#/properties/podCIDRs/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema34.properties.podCIDRs, data: data2 };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        const len1 = data2.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data3 = data2[i1];
          if (typeof data3 !== "string") {
            const err6 = { instancePath: instancePath + "/podCIDRs/" + i1, schemaPath: "#/$defs/cidr/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema36.type, parentSchema: schema36, data: data3 };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
        }
      } else {
        const err7 = { instancePath: instancePath + "/podCIDRs", schemaPath: "#/properties/podCIDRs/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema34.properties.podCIDRs.type, parentSchema: schema34.properties.podCIDRs, data: data2 };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.ipFamilies !== void 0) {
      let data4 = data.ipFamilies;
      if (Array.isArray(data4)) {
        if (data4.length < 1) {
          const err8 = { instancePath: instancePath + "/ipFamilies", schemaPath: "#/properties/ipFamilies/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema34.properties.ipFamilies, data: data4 };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
        const len2 = data4.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data5 = data4[i2];
          if (!(data5 === "IPv4" || data5 === "IPv6")) {
            const err9 = { instancePath: instancePath + "/ipFamilies/" + i2, schemaPath: "#/properties/ipFamilies/items/enum", keyword: "enum", params: { allowedValues: schema34.properties.ipFamilies.items.enum }, message: "must be equal to one of the allowed values", schema: schema34.properties.ipFamilies.items.enum, parentSchema: schema34.properties.ipFamilies.items, data: data5 };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
        }
        let i3 = data4.length;
        let j0;
        if (i3 > 1) {
          outer0:
            for (; i3--; ) {
              for (j0 = i3; j0--; ) {
                if (func0(data4[i3], data4[j0])) {
                  const err10 = { instancePath: instancePath + "/ipFamilies", schemaPath: "#/properties/ipFamilies/uniqueItems", keyword: "uniqueItems", params: { i: i3, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i3 + " are identical)", schema: true, parentSchema: schema34.properties.ipFamilies, data: data4 };
                  if (vErrors === null) {
                    vErrors = [err10];
                  } else {
                    vErrors.push(err10);
                  }
                  errors++;
                  break outer0;
                }
              }
            }
        }
      } else {
        const err11 = { instancePath: instancePath + "/ipFamilies", schemaPath: "#/properties/ipFamilies/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema34.properties.ipFamilies.type, parentSchema: schema34.properties.ipFamilies, data: data4 };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.manifests !== void 0) {
      let data6 = data.manifests;
      if (Array.isArray(data6)) {
        if (data6.length < 1) {
          const err12 = { instancePath: instancePath + "/manifests", schemaPath: "#/properties/manifests/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema34.properties.manifests, data: data6 };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
        const len3 = data6.length;
        for (let i4 = 0; i4 < len3; i4++) {
          let data7 = data6[i4];
          if (typeof data7 !== "string") {
            const err13 = { instancePath: instancePath + "/manifests/" + i4, schemaPath: "#/properties/manifests/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.properties.manifests.items.type, parentSchema: schema34.properties.manifests.items, data: data7 };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          }
        }
      } else {
        const err14 = { instancePath: instancePath + "/manifests", schemaPath: "#/properties/manifests/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema34.properties.manifests.type, parentSchema: schema34.properties.manifests, data: data6 };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.fixtures !== void 0) {
      let data8 = data.fixtures;
      if (Array.isArray(data8)) {
        const len4 = data8.length;
        for (let i5 = 0; i5 < len4; i5++) {
          let data9 = data8[i5];
          if (!(data9 && typeof data9 == "object" && !Array.isArray(data9))) {
            const err15 = { instancePath: instancePath + "/fixtures/" + i5, schemaPath: "#/properties/fixtures/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema34.properties.fixtures.items.type, parentSchema: schema34.properties.fixtures.items, data: data9 };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
        }
      } else {
        const err16 = { instancePath: instancePath + "/fixtures", schemaPath: "#/properties/fixtures/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema34.properties.fixtures.type, parentSchema: schema34.properties.fixtures, data: data8 };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data.groups !== void 0) {
      let data10 = data.groups;
      if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
        for (const key1 in data10) {
          const _errs25 = errors;
          if (typeof key1 === "string") {
            if (!pattern4.test(key1)) {
              const err17 = { instancePath: instancePath + "/groups", schemaPath: "#/properties/groups/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9-]*$" }, message: 'must match pattern "^[a-z][a-z0-9-]*$"', schema: "^[a-z][a-z0-9-]*$", parentSchema: schema34.properties.groups.propertyNames, data: key1, propertyName: key1 };
              if (vErrors === null) {
                vErrors = [err17];
              } else {
                vErrors.push(err17);
              }
              errors++;
            }
          }
          var valid14 = _errs25 === errors;
          if (!valid14) {
            const err18 = { instancePath: instancePath + "/groups", schemaPath: "#/properties/groups/propertyNames", keyword: "propertyNames", params: { propertyName: key1 }, message: "property name must be valid", schema: schema34.properties.groups.propertyNames, parentSchema: schema34.properties.groups, data: data10 };
            if (vErrors === null) {
              vErrors = [err18];
            } else {
              vErrors.push(err18);
            }
            errors++;
          }
        }
        for (const key2 in data10) {
          let data11 = data10[key2];
          if (Array.isArray(data11)) {
            if (data11.length < 1) {
              const err19 = { instancePath: instancePath + "/groups/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/groups/additionalProperties/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema34.properties.groups.additionalProperties, data: data11 };
              if (vErrors === null) {
                vErrors = [err19];
              } else {
                vErrors.push(err19);
              }
              errors++;
            }
            const len5 = data11.length;
            for (let i6 = 0; i6 < len5; i6++) {
              if (!validate22(data11[i6], { instancePath: instancePath + "/groups/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i6, parentData: data11, parentDataProperty: i6, rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
                errors = vErrors.length;
              }
            }
          } else {
            const err20 = { instancePath: instancePath + "/groups/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/groups/additionalProperties/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema34.properties.groups.additionalProperties.type, parentSchema: schema34.properties.groups.additionalProperties, data: data11 };
            if (vErrors === null) {
              vErrors = [err20];
            } else {
              vErrors.push(err20);
            }
            errors++;
          }
        }
      } else {
        const err21 = { instancePath: instancePath + "/groups", schemaPath: "#/properties/groups/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema34.properties.groups.type, parentSchema: schema34.properties.groups, data: data10 };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
    }
    if (data.cases !== void 0) {
      let data13 = data.cases;
      if (Array.isArray(data13)) {
        if (data13.length < 1) {
          const err22 = { instancePath: instancePath + "/cases", schemaPath: "#/properties/cases/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema34.properties.cases, data: data13 };
          if (vErrors === null) {
            vErrors = [err22];
          } else {
            vErrors.push(err22);
          }
          errors++;
        }
        const len6 = data13.length;
        for (let i7 = 0; i7 < len6; i7++) {
          if (!validate27(data13[i7], { instancePath: instancePath + "/cases/" + i7, parentData: data13, parentDataProperty: i7, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err23 = { instancePath: instancePath + "/cases", schemaPath: "#/properties/cases/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema34.properties.cases.type, parentSchema: schema34.properties.cases, data: data13 };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
        }
        errors++;
      }
    }
  } else {
    const err24 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema34.type, parentSchema: schema34, data };
    if (vErrors === null) {
      vErrors = [err24];
    } else {
      vErrors.push(err24);
    }
    errors++;
  }
  validate21.errors = vErrors;
  return errors === 0;
}
validate21.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate20.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.apiVersion === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "apiVersion" }, message: "must have required property 'apiVersion'", schema: schema31.required, parentSchema: schema31, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.kind === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'", schema: schema31.required, parentSchema: schema31, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.spec === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "spec" }, message: "must have required property 'spec'", schema: schema31.required, parentSchema: schema31, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "apiVersion" || key0 === "kind" || key0 === "metadata" || key0 === "spec")) {
        const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31, data };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.apiVersion !== void 0) {
      let data0 = data.apiVersion;
      if ("reachspec.dev/v1alpha1" !== data0) {
        const err4 = { instancePath: instancePath + "/apiVersion", schemaPath: "#/properties/apiVersion/const", keyword: "const", params: { allowedValue: "reachspec.dev/v1alpha1" }, message: "must be equal to constant", schema: "reachspec.dev/v1alpha1", parentSchema: schema31.properties.apiVersion, data: data0 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.kind !== void 0) {
      let data1 = data.kind;
      if ("ConnectivityTest" !== data1) {
        const err5 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "ConnectivityTest" }, message: "must be equal to constant", schema: "ConnectivityTest", parentSchema: schema31.properties.kind, data: data1 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.metadata !== void 0) {
      let data2 = data.metadata;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        for (const key1 in data2) {
          if (!(key1 === "name" || key1 === "namespace" || key1 === "labels" || key1 === "annotations")) {
            const err6 = { instancePath: instancePath + "/metadata", schemaPath: "#/properties/metadata/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31.properties.metadata, data: data2 };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
        }
        if (data2.name !== void 0) {
          let data3 = data2.name;
          if (typeof data3 !== "string") {
            const err7 = { instancePath: instancePath + "/metadata/name", schemaPath: "#/properties/metadata/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.metadata.properties.name.type, parentSchema: schema31.properties.metadata.properties.name, data: data3 };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
        if (data2.namespace !== void 0) {
          let data4 = data2.namespace;
          if (typeof data4 !== "string") {
            const err8 = { instancePath: instancePath + "/metadata/namespace", schemaPath: "#/properties/metadata/properties/namespace/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.metadata.properties.namespace.type, parentSchema: schema31.properties.metadata.properties.namespace, data: data4 };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
        }
        if (data2.labels !== void 0) {
          let data5 = data2.labels;
          if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
            for (const key2 in data5) {
              let data6 = data5[key2];
              if (typeof data6 !== "string") {
                const err9 = { instancePath: instancePath + "/metadata/labels/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/labels/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.additionalProperties.type, parentSchema: schema32.additionalProperties, data: data6 };
                if (vErrors === null) {
                  vErrors = [err9];
                } else {
                  vErrors.push(err9);
                }
                errors++;
              }
            }
          } else {
            const err10 = { instancePath: instancePath + "/metadata/labels", schemaPath: "#/$defs/labels/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema32.type, parentSchema: schema32, data: data5 };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
        if (data2.annotations !== void 0) {
          let data7 = data2.annotations;
          if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
            for (const key3 in data7) {
              let data8 = data7[key3];
              if (typeof data8 !== "string") {
                const err11 = { instancePath: instancePath + "/metadata/annotations/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/labels/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.additionalProperties.type, parentSchema: schema32.additionalProperties, data: data8 };
                if (vErrors === null) {
                  vErrors = [err11];
                } else {
                  vErrors.push(err11);
                }
                errors++;
              }
            }
          } else {
            const err12 = { instancePath: instancePath + "/metadata/annotations", schemaPath: "#/$defs/labels/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema32.type, parentSchema: schema32, data: data7 };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
        }
      } else {
        const err13 = { instancePath: instancePath + "/metadata", schemaPath: "#/properties/metadata/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.metadata.type, parentSchema: schema31.properties.metadata, data: data2 };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.spec !== void 0) {
      if (!validate21(data.spec, { instancePath: instancePath + "/spec", parentData: data, parentDataProperty: "spec", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err14 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.type, parentSchema: schema31, data };
    if (vErrors === null) {
      vErrors = [err14];
    } else {
      vErrors.push(err14);
    }
    errors++;
  }
  validate20.errors = vErrors;
  return errors === 0;
}
validate20.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };

// src/judge/language/port.ts
var forms2 = "expected e.g. `TCP/80`, `TCP/8000-8080`, `UDP`, `TCP/http`, `ICMP/8` or `all`";
function parsePort(text) {
  if (text === "all") return traffic(text, portTraffic);
  const [protocol = "", rest, extra] = split(text);
  const portProtocol = portProtocols.find((each) => each === protocol);
  if (portProtocol !== void 0)
    return parsePorts(text, portProtocol, extra === void 0 ? rest : `${rest}/${extra}`);
  const icmpProtocol = icmpProtocols.find((each) => each === protocol);
  if (icmpProtocol !== void 0) return parseIcmp(text, icmpProtocol, rest, extra);
  if (/^[0-9]+(-[0-9]+)?$/.test(text))
    return fail2(`\`${text}\` names no protocol: write \`TCP/${text}\` or \`UDP/${text}\``);
  const near = didYouMean(protocol, [...portProtocols, ...icmpProtocols, "all"]);
  return fail2(`\`${text}\` is no port${near || `: ${forms2}`}`);
}
function parsePorts(text, protocol, rest) {
  if (rest === void 0) return traffic(text, protocolTraffic(protocol));
  const numbers = /^([0-9]+)(?:-([0-9]+))?$/.exec(rest);
  if (numbers !== null) {
    const first = Number(numbers[1]);
    const last = numbers[2] === void 0 ? first : Number(numbers[2]);
    if (first < 1 || last > 65535) return fail2(`\`${text}\` is out of range: ports are 1 to 65535`);
    if (first > last) return fail2(`\`${text}\` ends before it begins: write \`${protocol}/${last}-${first}\``);
    return traffic(text, portRange(protocol, first, last));
  }
  if (isPortName(rest)) return { ok: true, value: { kind: "named", text, protocol, name: rest } };
  return fail2(`\`${text}\` is no port: ${forms2}`);
}
function isPortName(name) {
  return name.length <= 15 && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(name) && /[a-z]/.test(name);
}
function parseIcmp(text, protocol, type, code) {
  if (type === void 0) return traffic(text, protocolTraffic(protocol));
  const isByte = (number) => /^[0-9]{1,3}$/.test(number) && Number(number) <= 255;
  if (!isByte(type) || code !== void 0 && !isByte(code)) {
    return fail2(
      `\`${text}\` is no ICMP message: expected \`${protocol}/type\` or \`${protocol}/type/code\`, each 0 to 255`
    );
  }
  return traffic(text, icmpMessages(protocol, Number(type), code === void 0 ? void 0 : Number(code)));
}
function traffic(text, value) {
  return { ok: true, value: { kind: "traffic", text, traffic: value, isAll: text === "all" } };
}
function split(text) {
  const [protocol = "", rest, ...extra] = text.split("/");
  return rest === void 0 ? [protocol] : extra.length === 0 ? [protocol, rest] : [protocol, rest, extra.join("/")];
}
function fail2(problem) {
  return { ok: false, problem };
}

// src/judge/language/problems.ts
var invalidTest = define({
  code: "test/invalid",
  severity: "error",
  summary: "a test file says something that the test language does not know",
  words: ({ path, problem }) => path === "" ? problem : `${path}: ${problem}`
});
var repeatedName = define({
  code: "test/repeated-name",
  severity: "warning",
  summary: "two cases of one file have the same name",
  words: ({ name }) => `another case of this file is named \`${name}\` too: reports can't tell them apart; rename one`
});

// src/judge/language/read-endpoint.ts
function readEndpoints(node, context) {
  if (node === void 0) return [];
  return (node.kind === "list" ? node.items : [node]).flatMap((each) => readEndpoint(each, context));
}
function readEndpoint(node, context) {
  const text = stringOf(node);
  const parsed = text === void 0 ? readForm(node, context) : parseEndpoint(text, context.groups);
  if (parsed.ok) return [{ ...parsed.value, text: text ?? textOf2(node), span: node.span }];
  context.report(parsed.problem, node.span);
  return [];
}
function readForm(node, context) {
  const fields = node.kind === "map" ? node.entries.map(({ key }) => key) : [];
  const [main = ""] = ["all", "cidr"].filter((field) => fields.includes(field));
  if (main === "") return readSelector(node, fields);
  const stray = fields.find((field) => field !== main && field !== "except");
  if (stray !== void 0) return fail3(`\`${stray}\` can't stand beside \`${main}\`; expected only \`except\` there`);
  return main === "all" ? readDifference(node, context) : readRange2(node);
}
function readSelector(node, fields) {
  if (fields.includes("except")) return fail3("`except` needs `all` or `cidr` beside it");
  if (fields.includes("namespace") && fields.includes("namespaceSelector")) {
    return fail3("`namespace` and `namespaceSelector` exclude each other: keep one");
  }
  if (!fields.includes("namespace") && !fields.includes("namespaceSelector")) {
    return fail3(
      "found no `namespace` and no `namespaceSelector`; expected one of them (`namespaceSelector: {}` is all namespaces)"
    );
  }
  if (isTrue(get(node, "hypothetical"))) return readHypothetical(node);
  const name = stringOf(get(node, "namespace"));
  const namespaces = name === void 0 ? { kind: "labelled", labels: readRegion(get(node, "namespaceSelector")) } : { kind: "named", name };
  return {
    ok: true,
    value: {
      kind: "selector",
      namespaces,
      pods: readRegion(get(node, "podSelector")),
      serviceAccount: stringOf(get(node, "serviceAccount"))
    }
  };
}
function readHypothetical(node) {
  const [pods, namespaces] = [get(node, "podSelector"), get(node, "namespaceSelector")];
  if ([pods, namespaces].some((selector) => itemsOf(get(selector, "matchExpressions")).length > 0)) {
    return fail3("a hypothetical pod has exactly the labels of `matchLabels`; remove `matchExpressions`");
  }
  const name = stringOf(get(node, "namespace"));
  const namespace = name === void 0 ? { kind: "labelled", labels: readExactLabels(namespaces) } : { kind: "named", name };
  const serviceAccount = stringOf(get(node, "serviceAccount"));
  return { ok: true, value: { kind: "hypothetical", namespace, podLabels: readExactLabels(pods), serviceAccount } };
}
function readExactLabels(selector) {
  const labels = get(selector, "matchLabels");
  if (labels?.kind !== "map") return /* @__PURE__ */ new Map();
  return new Map(labels.entries.map(({ key, value }) => [key, stringOf(value) ?? ""]));
}
function isTrue(node) {
  return node?.kind === "scalar" && node.value === true;
}
function readDifference(node, context) {
  const all = readEndpoints(get(node, "all"), context);
  const except = readEndpoints(get(node, "except"), context);
  return { ok: true, value: { kind: "difference", all, except } };
}
function readRange2(node) {
  const cidr = stringOf(get(node, "cidr")) ?? "";
  const whole = parseCidr(cidr);
  if (whole === void 0) return fail3(`\`${cidr}\` is no range: expected e.g. \`10.0.0.0/8\` or \`2001:db8::/32\``);
  let addresses = whole.addresses;
  for (const each of itemsOf(get(node, "except"))) {
    const text = stringOf(each) ?? textOf2(each);
    const except = parseCidr(text);
    if (except === void 0) return fail3(`\`${text}\` is no range: beside \`cidr\`, \`except\` holds ranges`);
    addresses = subtractAddresses(addresses, except.addresses);
  }
  return { ok: true, value: { kind: "addresses", addresses } };
}
function readRegion(selector) {
  const labels = get(selector, "matchLabels");
  const equalities = labels?.kind === "map" ? labels.entries.map(({ key, value }) => /* @__PURE__ */ new Map([[key, statesIn([stringOf(value) ?? ""])]])) : [];
  const requirements = itemsOf(get(selector, "matchExpressions")).map(
    (each) => /* @__PURE__ */ new Map([[stringOf(get(each, "key")) ?? "", statesOf2(each)]])
  );
  return [...equalities, ...requirements].reduce(intersectRegions, anyLabels);
}
function statesOf2(requirement) {
  const values = itemsOf(get(requirement, "values")).map((value) => stringOf(value) ?? "");
  switch (stringOf(get(requirement, "operator"))) {
    case "In":
      return statesIn(values);
    case "NotIn":
      return statesNotIn(values);
    case "Exists":
      return presentState;
    default:
      return absentState;
  }
}
function textOf2(node) {
  const { file, start, end } = node.span;
  const text = file.text.slice(start, end).replaceAll(/\s+/g, " ").trim();
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}
function fail3(problem) {
  return { ok: false, problem };
}

// src/judge/language/schema-errors.ts
function schemaProblems(root, errors) {
  const told = errors.filter(({ keyword }) => keyword !== "if" && keyword !== "propertyNames");
  const problems = told.map((error) => toProblem(root, error));
  const seen = /* @__PURE__ */ new Set();
  return problems.filter(({ path, problem }) => {
    const key = `${path.join("/")} ${problem}`;
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}
function toProblem(root, error) {
  const path = pathOf2(root, error.instancePath);
  const node = getIn(root, path) ?? root;
  const field = error.params["additionalProperty"] ?? error.params["propertyName"] ?? named(error);
  const keySpan = typeof field === "string" ? entryOf2(node, field)?.keySpan : void 0;
  return { path, problem: wordsOf2(error), span: keySpan ?? node.span };
}
function named(error) {
  const { propertyName } = error;
  return propertyName;
}
function wordsOf2(error) {
  const { keyword, params, data } = error;
  const known2 = Object.keys(propertiesOf(error.parentSchema));
  switch (keyword) {
    case "additionalProperties": {
      const field = String(params["additionalProperty"]);
      return `found the unknown field \`${field}\`${didYouMean(field, known2) || `; expected one of ${list(known2)}`}`;
    }
    case "dependentRequired":
      return `found \`${String(params["property"])}\` and no \`${String(params["missingProperty"])}\`; expected it beside`;
    case "required":
      return `found no \`${String(params["missingProperty"])}\`; expected it here`;
    case "type":
      return `found ${describe2(data)}; expected ${typeWords(params["type"])}${meaning(error)}${numberHint(error)}`;
    case "enum": {
      const allowed = Array.isArray(params["allowedValues"]) ? params["allowedValues"].map(String) : [];
      return `found ${describe2(data)}${didYouMean(String(data), allowed) || `; expected one of ${list(allowed)}`}`;
    }
    case "const":
      return `found ${describe2(data)}; expected \`${String(params["allowedValue"])}\``;
    case "minItems":
      return `found an empty list; expected at least one item`;
    case "uniqueItems":
      return "found an item twice; expected each once";
    case "pattern":
      return `found ${describe2(named(error) ?? data)}; expected ${descriptionOf(error) ?? "something else"}`;
    default:
      return error.message ?? keyword;
  }
}
function meaning(error) {
  const description = descriptionOf(error);
  return description === void 0 ? "" : ` (${description})`;
}
function numberHint({ data, parentSchema }) {
  const isPort2 = String(parentSchema?.["description"] ?? "").startsWith("a port");
  return isPort2 && typeof data === "number" ? `; write \`TCP/${data}\` or \`UDP/${data}\`` : "";
}
function propertiesOf(schema) {
  const properties = schema?.["properties"];
  return typeof properties === "object" && properties !== null ? properties : {};
}
function descriptionOf({ parentSchema }) {
  const description = parentSchema?.["description"];
  return typeof description === "string" ? description : void 0;
}
function typeWords(type) {
  const names5 = {
    object: "a map",
    array: "a list",
    string: "a string",
    boolean: "`true` or `false`"
  };
  return (Array.isArray(type) ? type : [type]).map((each) => names5[String(each)] ?? String(each)).join(" or ");
}
function describe2(value) {
  if (value === null) return "nothing";
  if (Array.isArray(value)) return "a list";
  if (typeof value === "object") return "a map";
  return typeof value === "string" ? `\`${value}\`` : `the ${typeof value} \`${String(value)}\``;
}
function list(words4) {
  return words4.map((word) => `\`${word}\``).join(", ");
}
function pathOf2(root, pointer) {
  let node = root;
  return pointer.split("/").slice(1).map((step) => {
    const name = step.replaceAll("~1", "/").replaceAll("~0", "~");
    const key = node?.kind === "list" ? Number(name) : name;
    node = getIn(node, [key]);
    return key;
  });
}

// src/judge/language/read-test-file.ts
function readTestFile(document) {
  const { node } = document;
  validate(toPlain(node));
  const problems = schemaProblems(node, validate.errors ?? []);
  const reader = new TestFileReader(document, problems);
  return reader.read();
}
var TestFileReader = class {
  #document;
  #diagnostics = [];
  /** Problems by the path of what they cost: a case, a group, or nothing for the whole file. */
  #problems = [];
  #groups;
  constructor(document, problems) {
    this.#document = document;
    const groups = getIn(document.node, ["spec", "groups"]);
    this.#groups = groups?.kind === "map" ? groups.entries.map(({ key }) => key) : [];
    for (const { path, problem, span } of problems) this.#report(pathText(path), problem, span);
  }
  read() {
    const { node, file } = this.#document;
    const spec = get(node, "spec");
    const cases = itemsOf(get(spec, "cases")).map((each, index) => this.#readCase(each, index));
    const fileName = file.path.split("/").at(-1) ?? file.path;
    return {
      document: this.#document,
      name: stringOf(getIn(node, ["metadata", "name"])) ?? fileName.replace(/\.(ya?ml|json)$/, ""),
      labels: readLabels2(getIn(node, ["metadata", "labels"])),
      cnis: this.#readCnis(get(spec, "cni"), "spec.cni"),
      podCidrs: this.#readPodCidrs(get(spec, "podCIDRs")),
      ipFamilies: this.#readFamilies(get(spec, "ipFamilies")),
      manifests: get(spec, "manifests") === void 0 ? void 0 : itemsOf(get(spec, "manifests")).flatMap(toPattern),
      fixtures: itemsOf(get(spec, "fixtures")),
      groups: this.#readGroups(get(spec, "groups")),
      cases: this.#withUniqueNames(cases),
      problems: this.#problemsAt((path) => !path.startsWith("spec.cases[") && !path.startsWith("spec.groups")),
      diagnostics: this.#diagnostics
    };
  }
  #readCase(node, index) {
    const path = `spec.cases[${index}]`;
    const assertion = this.#readAssertion(node, path);
    const ports2 = this.#readPorts(get(node, "ports"), `${path}.ports`);
    if (assertion.kind === "pairs" && assertion.expect === "allow" && get(node, "ports") === void 0) {
      this.#report(path, "`expect: allow` must name `ports`", get(node, "expect")?.span ?? node.span);
    }
    const cnis = this.#readCnis(get(node, "cni"), `${path}.cni`);
    const allowEmpty = get(node, "allowEmpty");
    return {
      name: stringOf(get(node, "name")) ?? `case ${index + 1}`,
      span: node.span,
      assertion,
      ports: ports2,
      because: itemsOf(get(node, "because")).flatMap((each) => stringOf(each) ?? []),
      expectFailure: this.#readExpectedFailure(get(node, "expectFailure"), path),
      skip: stringOf(get(node, "skip")),
      severity: stringOf(get(node, "severity")) === "warning" ? "warning" : "error",
      allowsEmpty: allowEmpty?.kind === "scalar" && allowEmpty.value === true,
      labels: readLabels2(get(node, "labels")),
      cnis,
      problems: this.#problemsAt((each) => each === path || each.startsWith(`${path}.`))
    };
  }
  #readAssertion(node, path) {
    const written = closedFields.filter((field2) => get(node, field2) !== void 0);
    const [field] = written;
    const asserted = [...get(node, "expect") === void 0 ? [] : ["expect"], ...written];
    if (asserted.length !== 1) this.#report(path, assertionProblem(asserted), node.span);
    const endpoints = (side3) => readEndpoints(get(node, side3), this.#endpointContext(`${path}.${side3}`));
    if (field === void 0) {
      const expect = stringOf(get(node, "expect")) === "allow" ? "allow" : "deny";
      if (get(node, "closedOver") !== void 0)
        this.#report(path, "`closedOver` belongs to `only…` and `exactly…`", node.span);
      return { kind: "pairs", from: endpoints("from"), to: endpoints("to"), expect };
    }
    const side2 = field.endsWith("From") ? "from" : "to";
    const other = side2 === "from" ? "to" : "from";
    if (get(node, side2) !== void 0) {
      this.#report(
        path,
        `\`${side2}\` can't stand beside \`${field}\`, which lists that end: remove it`,
        get(node, side2)?.span ?? node.span
      );
    }
    return {
      kind: "closed",
      side: side2,
      isExact: field.startsWith("exactly"),
      subject: endpoints(other),
      items: itemsOf(get(node, field)).flatMap(
        (item, index) => this.#readItem(item, side2, `${path}.${field}[${index}]`)
      ),
      over: stringOf(get(node, "closedOver")) === "declared" ? "declared" : "possible"
    };
  }
  #readItem(node, side2, path) {
    const other = side2 === "from" ? "to" : "from";
    const isPair = ["from", "to", "ports"].some((field) => get(node, field) !== void 0);
    if (!isPair)
      return readEndpoint(node, this.#endpointContext(path)).map((endpoint) => ({ endpoint, ports: void 0 }));
    const end = get(node, side2);
    if (end === void 0 || get(node, other) !== void 0) {
      this.#report(path, `an item here is an endpoint, or \`{${side2}: endpoint, ports: […]}\``, node.span);
      return [];
    }
    const ports2 = this.#readPorts(get(node, "ports"), `${path}.ports`);
    return readEndpoint(end, this.#endpointContext(path)).map((endpoint) => ({ endpoint, ports: ports2 }));
  }
  #endpointContext(path) {
    return { groups: this.#groups, report: (problem, span) => this.#report(path, problem, span) };
  }
  #readExpectedFailure(node, path) {
    const reason = stringOf(get(node, "reason"));
    const until = stringOf(get(node, "until"));
    if (reason === void 0 || until === void 0) return void 0;
    const isDay = (/* @__PURE__ */ new Date(`${until}T00:00:00Z`)).toJSON()?.startsWith(until) === true;
    if (!isDay)
      this.#report(
        `${path}.expectFailure.until`,
        `\`${until}\` is no day of the calendar`,
        get(node, "until")?.span ?? this.#document.span
      );
    return { reason, until };
  }
  #readPorts(node, path) {
    if (node === void 0) return void 0;
    return itemsOf(node).flatMap((each) => {
      const text = stringOf(each);
      if (text === void 0) return [];
      const parsed = parsePort(text);
      if (parsed.ok) return [parsed.value];
      this.#report(path, parsed.problem, each.span);
      return [];
    });
  }
  #readGroups(node) {
    if (node?.kind !== "map") return /* @__PURE__ */ new Map();
    return new Map(
      node.entries.map(({ key, keySpan, value }) => {
        const path = `spec.groups.${key}`;
        if (words3.some((word) => word === key))
          this.#report(path, `\`${key}\` is a word of the test language: name the group otherwise`, keySpan);
        const report3 = (problem, span) => this.#report(path, problem, span);
        const endpoints = readEndpoints(value, { groups: this.#groups, report: report3 });
        const isBroken = this.#problems.some((each) => each.path === path || each.path.startsWith(`${path}[`));
        return [key, isBroken ? [] : endpoints];
      })
    );
  }
  #readCnis(node, path) {
    if (node === void 0) return void 0;
    const names5 = (node.kind === "list" ? node.items : [node]).flatMap((each) => {
      const name = stringOf(each);
      if (name === void 0 || chooseProfile(name) !== void 0) return name ?? [];
      this.#report(path, noProfile(name), each.span);
      return [];
    });
    return [...new Set(names5)];
  }
  #readPodCidrs(node) {
    if (node === void 0) return void 0;
    return itemsOf(node).reduce((pool, each) => {
      const text = stringOf(each) ?? "";
      const parsed = parseCidr(text);
      if (parsed === void 0)
        this.#report("spec.podCIDRs", `\`${text}\` is no range: expected e.g. \`10.244.0.0/16\``, each.span);
      return uniteAddresses(pool, parsed?.addresses ?? noAddresses);
    }, noAddresses);
  }
  #readFamilies(node) {
    if (node === void 0) return void 0;
    const written = itemsOf(node).map(stringOf);
    return families.filter((family) => written.includes(family));
  }
  #withUniqueNames(cases) {
    const seen = /* @__PURE__ */ new Set();
    for (const { name, span } of cases) {
      if (seen.has(name)) this.#diagnostics.push(repeatedName({ name }, span));
      seen.add(name);
    }
    return cases;
  }
  #problemsAt(isAt) {
    return this.#problems.filter(({ path }) => isAt(path)).map(({ path, problem }) => `${path}: ${problem}`);
  }
  #report(path, problem, span) {
    this.#problems.push({ path, problem });
    this.#diagnostics.push(invalidTest({ path, problem }, span));
  }
};
var closedFields = ["onlyFrom", "exactlyFrom", "onlyTo", "exactlyTo"];
function assertionProblem(asserted) {
  if (asserted.length === 0) {
    return "found no assertion; expected `expect`, or one of `onlyFrom`, `exactlyFrom`, `onlyTo`, `exactlyTo`";
  }
  return `found ${asserted.map((field) => `\`${field}\``).join(" and ")}; expected one of them: write a case for each`;
}
function readLabels2(node) {
  if (node?.kind !== "map") return {};
  return Object.fromEntries(node.entries.map(({ key, value }) => [key, stringOf(value) ?? ""]));
}
function toPattern(node) {
  const text = stringOf(node);
  return text === void 0 ? [] : [{ text, span: node.span }];
}
function pathText(path) {
  return path.reduce((text, step) => {
    if (typeof step === "number") return `${text}[${step}]`;
    return text === "" ? step : `${text}.${step}`;
  }, "");
}

// src/judge/language/schema.ts
var connectivityTestSchema = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  $id: "https://reachspec.dev/schemas/v1alpha1/connectivity-test.schema.json",
  title: "ConnectivityTest",
  description: "Declares who may reach whom in a Kubernetes cluster, and who may not.",
  type: "object",
  additionalProperties: false,
  required: ["apiVersion", "kind", "spec"],
  properties: {
    apiVersion: { description: "`reachspec.dev/v1alpha1`", const: "reachspec.dev/v1alpha1" },
    kind: { description: "`ConnectivityTest`", const: "ConnectivityTest" },
    metadata: {
      description: "the name and the labels of the suite",
      type: "object",
      additionalProperties: false,
      properties: {
        name: { description: "the name of the suite; the default is the name of the file", type: "string" },
        namespace: { description: "ignored; accepted because tools add it", type: "string" },
        labels: { $ref: "#/$defs/labels" },
        annotations: { $ref: "#/$defs/labels" }
      }
    },
    spec: { $ref: "#/$defs/spec" }
  },
  $defs: {
    labels: {
      description: "a map of strings",
      type: "object",
      additionalProperties: { type: "string" }
    },
    spec: {
      type: "object",
      additionalProperties: false,
      required: ["cases"],
      properties: {
        cni: { $ref: "#/$defs/cni" },
        podCIDRs: {
          description: "the address ranges of the pods",
          type: "array",
          minItems: 1,
          items: { $ref: "#/$defs/cidr" }
        },
        ipFamilies: {
          description: "the address families of the cluster; the default follows the ranges of the pods",
          type: "array",
          minItems: 1,
          uniqueItems: true,
          items: { enum: ["IPv4", "IPv6"] }
        },
        manifests: {
          description: "globs of manifests, relative to this file, inside the repository; the default is all that the run found",
          type: "array",
          minItems: 1,
          items: { type: "string" }
        },
        fixtures: {
          description: "Kubernetes objects that only this file sees",
          type: "array",
          items: { type: "object" }
        },
        groups: {
          description: "named unions of endpoints",
          type: "object",
          propertyNames: {
            description: "a name of lower case letters, digits and dashes",
            pattern: "^[a-z][a-z0-9-]*$"
          },
          additionalProperties: { type: "array", minItems: 1, items: { $ref: "#/$defs/endpoint" } }
        },
        cases: { description: "at least one assertion", type: "array", minItems: 1, items: { $ref: "#/$defs/case" } }
      }
    },
    cni: {
      description: "a CNI profile, or a list of them",
      type: ["string", "array"],
      minItems: 1,
      items: { type: "string" }
    },
    cidr: {
      description: "an address range like `10.0.0.0/8` or `2001:db8::/32`",
      type: "string"
    },
    case: {
      description: "one assertion: `from`, `to` and `expect`, or `to` with `onlyFrom` or `exactlyFrom`, or `from` with `onlyTo` or `exactlyTo`",
      type: "object",
      additionalProperties: false,
      required: ["name"],
      dependentRequired: {
        expect: ["from", "to"],
        onlyFrom: ["to"],
        exactlyFrom: ["to", "ports"],
        onlyTo: ["from"],
        exactlyTo: ["from", "ports"]
      },
      properties: {
        name: { description: "what is asserted, in words", type: "string", pattern: "\\S" },
        from: { $ref: "#/$defs/endpoints" },
        to: { $ref: "#/$defs/endpoints" },
        ports: { $ref: "#/$defs/ports" },
        expect: {
          description: "`allow` or `deny`: of every pair, every port, every address family",
          enum: ["allow", "deny"]
        },
        onlyFrom: { description: "at most these reach `to`", $ref: "#/$defs/items" },
        exactlyFrom: { description: "these, all of them, reach `to`, and nothing else does", $ref: "#/$defs/items" },
        onlyTo: { description: "`from` reaches at most these", $ref: "#/$defs/items" },
        exactlyTo: { description: "`from` reaches these, all of them, and nothing else", $ref: "#/$defs/items" },
        closedOver: {
          description: "`possible` (the default) counts pods that no manifest holds, `declared` does not",
          enum: ["possible", "declared"]
        },
        because: {
          description: "policies that must be among the deciding ones",
          type: "array",
          minItems: 1,
          items: { description: "a policy like `NetworkPolicy/shop/db`", type: "string" }
        },
        expectFailure: {
          description: "why and until when the case is known to fail",
          type: "object",
          additionalProperties: false,
          required: ["reason", "until"],
          properties: {
            reason: { description: "why, e.g. an issue", type: "string", pattern: "\\S" },
            until: {
              description: "the last day, like `2027-01-31`",
              type: "string",
              pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"
            }
          }
        },
        skip: { description: "why the case is not judged", type: "string", pattern: "\\S" },
        severity: { description: "a `warning` that fails does not fail the run", enum: ["error", "warning"] },
        allowEmpty: { description: "selectors may match nothing", type: "boolean" },
        labels: { $ref: "#/$defs/labels" },
        cni: { $ref: "#/$defs/cni" }
      }
    },
    items: {
      description: "endpoints, each alone or as `{from: endpoint, ports: […]}` (`to` in `onlyTo` and `exactlyTo`)",
      type: "array",
      items: { $ref: "#/$defs/item" }
    },
    item: {
      description: "an endpoint, or a map of an endpoint and its ports",
      type: ["string", "object"],
      if: { type: "object", anyOf: [{ required: ["from"] }, { required: ["to"] }, { required: ["ports"] }] },
      // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
      then: {
        additionalProperties: false,
        properties: {
          from: { $ref: "#/$defs/endpoint" },
          to: { $ref: "#/$defs/endpoint" },
          ports: { $ref: "#/$defs/ports" }
        }
      },
      else: { $ref: "#/$defs/endpoint" }
    },
    ports: {
      description: "ports like `TCP/80`, `TCP/8000-8080`, `UDP`, `TCP/http`, `ICMP/8`, or `all`",
      type: "array",
      minItems: 1,
      items: {
        description: "a port like `TCP/80`, `TCP/8000-8080`, `UDP`, `TCP/http`, `ICMP/8`, or `all`",
        type: "string"
      }
    },
    endpoints: {
      description: "an endpoint, or a list of them",
      type: ["string", "object", "array"],
      if: { type: "array" },
      // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
      then: { minItems: 1, items: { $ref: "#/$defs/endpoint" } },
      else: { $ref: "#/$defs/endpoint" }
    },
    endpoint: {
      description: "a workload `namespace/name`, `namespace/*`, `namespace/service/name`, an address or range, a domain name, a word (`internet`, `cluster`, `nodes`, `anywhere`), a group, or a map",
      type: ["string", "object"],
      additionalProperties: false,
      properties: {
        namespace: { description: "the name of a namespace", type: "string" },
        namespaceSelector: { $ref: "#/$defs/labelSelector" },
        podSelector: { $ref: "#/$defs/labelSelector" },
        serviceAccount: { description: "the name of a service account", type: "string" },
        hypothetical: { description: "one pod with exactly these labels that no manifest holds", type: "boolean" },
        cidr: { $ref: "#/$defs/cidr" },
        all: {
          description: "endpoints whose union is meant",
          type: "array",
          minItems: 1,
          items: { $ref: "#/$defs/endpoint" }
        },
        except: {
          description: "beside `all` endpoints, beside `cidr` ranges that are left out",
          type: "array",
          minItems: 1,
          items: { $ref: "#/$defs/endpoint" }
        }
      }
    },
    labelSelector: {
      description: "a Kubernetes label selector",
      type: "object",
      additionalProperties: false,
      properties: {
        matchLabels: { $ref: "#/$defs/labels" },
        matchExpressions: {
          type: "array",
          items: {
            type: "object",
            additionalProperties: false,
            required: ["key", "operator"],
            properties: {
              key: { type: "string" },
              operator: { enum: ["In", "NotIn", "Exists", "DoesNotExist"] },
              values: { type: "array", items: { type: "string" } }
            }
          }
        }
      }
    }
  }
};

// src/judge/words.ts
var internetAddresses = {
  IPv4: subtractAddresses(
    allAddresses,
    cidrAddresses(
      "0.0.0.0/8",
      "10.0.0.0/8",
      "100.64.0.0/10",
      "127.0.0.0/8",
      "169.254.0.0/16",
      "172.16.0.0/12",
      "192.168.0.0/16",
      "224.0.0.0/4",
      "240.0.0.0/4"
    )
  ).IPv4,
  IPv6: cidrAddresses("2000::/3").IPv6
};
var assumedPodAddresses = cidrAddresses(
  "10.0.0.0/8",
  "172.16.0.0/12",
  "192.168.0.0/16",
  "100.64.0.0/10",
  "fc00::/7"
);

// src/judge/ranges.ts
var nothingGiven = { pods: void 0, services: void 0, nodes: void 0 };
var differingRanges = define({
  code: "cni/differing-ranges",
  severity: "warning",
  summary: "two sources say differently which addresses pods or Services have",
  words: ({ what, taken, other }) => `${other}, and ${taken}, which goes before it: verdicts take the latter; say which is right (${what === "pods" ? "`spec.podCIDRs`" : "`serviceCIDRs` of the settings"})`
});
function podPool(recognised, { ranges: ranges3, ipFamilies }) {
  const { addresses, facts, diagnostics } = settle("pods", ranges3.pods, recognised);
  if (isNoAddresses(addresses)) {
    return { pool: { addresses: assumedPodAddresses, isAssumed: true }, facts, diagnostics };
  }
  const missing = (ipFamilies ?? []).filter((family) => addresses[family].length === 0);
  const rangeOf2 = (family) => (missing.includes(family) ? assumedPodAddresses : addresses)[family];
  const pool = { addresses: { IPv4: rangeOf2("IPv4"), IPv6: rangeOf2("IPv6") }, isAssumed: missing.length > 0 };
  return { pool, facts, diagnostics };
}
function serviceRanges(recognised, { services }) {
  return settle("Services", services, recognised);
}
function settle(what, given, recognised) {
  if (given !== void 0) {
    const fact = { words: rangeWords(what, given.addresses), ...placeOfFact(given.span) };
    return { addresses: given.addresses, facts: [fact], diagnostics: [] };
  }
  const rank3 = Math.min(...recognised.map((each) => each.rank));
  const strongest = recognised.filter((each) => each.rank === rank3);
  const addresses = strongest.reduce((sum2, each) => uniteAddresses(sum2, each.addresses), noAddresses);
  const taken = strongest[0];
  if (taken === void 0) return { addresses, facts: [], diagnostics: [] };
  const contradicting = recognised.filter(
    (each) => each.rank === rank3 ? each.title === taken.title && !isPartial(each) && !isSameAddresses(each.addresses, taken.addresses) : !isAddressesWithin(each.addresses, addresses)
  );
  return {
    addresses,
    facts: [
      {
        words: `${rangeWords(what, addresses)}, says ${[...new Set(strongest.map(({ title: title2 }) => title2))].join(" and ")}`,
        ...placeOfFact(taken.span)
      }
    ],
    diagnostics: contradicting.map(
      (each) => differingRanges({ what, taken: saying(taken, what), other: saying(each, what) }, each.span, [
        { span: taken.span, message: `${taken.title} here` }
      ])
    )
  };
}
function isPartial({ rank: rank3 }) {
  return rank3 >= partialRank;
}
var partialRank = 4;
function saying({ title: title2, addresses }, what) {
  return `${title2} says ${rangeWords(what, addresses)}`;
}
function rangeWords(what, addresses) {
  return `${what} have addresses of ${addressCidrs(addresses).join(", ")}`;
}
function placeOfFact(span) {
  if (span === void 0) return {};
  const { file, line } = locate(span);
  return { file, line };
}

// src/judge/cni-choice.ts
var unsettled = define({
  code: "cni/unsettled",
  severity: "error",
  summary: "the manifests install a CNI plugin, and it can not be told which one to judge by",
  words: ({ found: found2, why }) => `found the install manifest or the configuration of ${found2}${why}: name the profile to judge by (\`spec.cni\`, \`--cni\`)`
});
function namedCni(text, source, { plugins: plugins2 }) {
  const chosen = chooseProfile(text);
  const same = plugins2.filter(({ profile: profile2 }) => profile2 === chosen?.profile.name);
  const version = chosen?.version ?? agreed(same.map((each) => each.version));
  const profile = profileOf(chosen?.profile.name ?? "conformant", version);
  return choose(profile, version, { source, settings: sharedSettings(same) });
}
function sharedSettings([first, ...others]) {
  const isIn = (setting) => (other) => other.settings.some(({ words: words4 }) => words4 === setting.words);
  return first === void 0 ? [] : first.settings.filter((setting) => others.every(isIn(setting)));
}
function agreed(versions) {
  return new Set(versions).size === 1 ? versions[0] : void 0;
}
function settleCni({ plugins: plugins2 }) {
  const [first, ...others] = plugins2;
  if (first === void 0) return choose(profiles.conformant, void 0, { source: "default", settings: [] });
  const { profile, version, settings, title: title2 } = first;
  if (others.length === 0 && profile !== void 0 && chooseProfile(profile) !== void 0) {
    const { file, line } = locate(first.span);
    const chosen = choose(profileOf(profile, version), version, { source: "recognised", settings });
    return { ...chosen, choice: { ...chosen.choice, title: title2, file, line } };
  }
  return {
    ...choose(profiles.conformant, void 0, { source: "default", settings: [] }),
    diagnostics: [reportUnsettled(first, others)]
  };
}
function reportUnsettled(first, others) {
  const found2 = [first, ...others].map(({ title: title2 }) => title2).join(" and ");
  const why = others.length > 0 ? "" : `, for which there is no profile yet (there are ${profileNames.join(", ")})`;
  const related2 = others.map(({ span, title: title2 }) => ({ span, message: `${title2} here` }));
  return unsettled({ found: found2, why }, first.span, related2);
}
function profileOf(name, version) {
  const chosen = chooseProfile(version === void 0 ? name : `${name}@${version}`) ?? chooseProfile(name);
  return chosen?.profile ?? profiles.conformant;
}
function choose(profile, version, { source, settings }) {
  const enforcement = enforcementOf(configured(profile, settings));
  const choice = {
    name: profile.name,
    title: profile.title,
    ...enforcement === void 0 ? {} : { enforcement },
    ...version === void 0 ? {} : { version },
    source
  };
  return { choice, profile, settings, diagnostics: [] };
}
function enforcementOf({ enforcesIngress, enforcesEgress }) {
  const [ingress, egress] = [enforcesIngress.is, enforcesEgress.is];
  if (ingress === "yes" && egress === "yes") return void 0;
  if (ingress === "no" && egress === "no") return "NetworkPolicy isn't enforced";
  if (ingress === "unknown" || egress === "unknown") return "it isn't known whether NetworkPolicy is enforced";
  return `NetworkPolicy is enforced for ${ingress === "yes" ? "ingress" : "egress"} only`;
}

// src/compile/doubt.ts
function factOf({ doubt }) {
  if (doubt === void 0) throw new Error("a claim that is not known has no doubt");
  return { kind: "choice", id: `profile/${doubt.words}`, ...doubt, count: 2 };
}
function holdsWhere(fact) {
  return { kind: "choice", fact, within: [1] };
}
function openClaim(claim) {
  return claim.is === "unknown" ? holdsWhere(factOf(claim)) : claim.is === "yes";
}

// src/compile/rule-reading.ts
function readRule(rule, unit, profile) {
  const remarks = [];
  const ports2 = rule.ports.flatMap((port) => readPort3(port, { rule, unit, profile, remarks }));
  const peers = readPeers(rule.peers, profile);
  const isAsWritten = peers.length === 1 && ports2.length === rule.ports.length && ports2.every(
    ({ port, holds: holds2, peers: whom }, index) => port === rule.ports[index] && holds2 === true && whom === "all"
  );
  if (isAsWritten) return { rules: [rule], remarks };
  const rules = groupParts(ports2).flatMap(
    (part2) => peers.flatMap((each) => {
      const whom = narrow(each.peers, part2.peers, { rule, unit });
      if (whom?.length === 0) return [];
      return [{ ...rule, ports: part2.ports, peers: whom, inForce: allOf([rule.inForce, part2.holds, each.holds]) }];
    })
  );
  return { rules, remarks };
}
function namesSctp(port) {
  if (port.kind === "named") return port.protocol === "SCTP";
  const others = subtractTraffic(port.traffic, protocolTraffic("SCTP"));
  return isNoTraffic(others) && !isNoTraffic(port.traffic);
}
function readPort3(port, place) {
  const { sctp: sctp2 } = place.profile;
  const parts = port.kind === "named" ? readName(port, place) : readNumbers(port, place);
  if (sctp2.is !== "unknown" || !namesSctp(port)) return parts;
  return parts.map((part2) => ({ ...part2, holds: allOf([part2.holds, holdsWhere(factOf(sctp2))]) }));
}
function readName(port, place) {
  const { profile, unit, remarks } = place;
  const { namedPorts, title: title2 } = profile;
  const written = { port, holds: true, peers: "all" };
  const whole = { ...written, port: { kind: "traffic", traffic: protocolTraffic(port.protocol) } };
  switch (namedPorts.is) {
    case "unknown":
      return [{ ...whole, holds: holdsWhere(factOf(namedPorts)) }];
    case "whole-protocol":
      remarks.push(`${title2} opens every ${port.protocol} port for the port name \`${port.name}\`: write its number`);
      return [whole];
    case "own-namespace":
      return [isOpenEgress(place) ? { ...written, peers: "own namespace" } : written, ...strayPorts(port, place)];
    case "selected-peers":
      return unit.direction === "egress" ? readForSelected(port, place) : [written, { ...whole, holds: agree(port, place) }];
    case "one-number":
      return unit.direction === "egress" ? [{ ...whole, holds: agree(port, place) }] : [written];
    case "yes":
    case "rejected":
      return [written];
  }
}
function isOpenEgress({ unit, rule }) {
  return unit.direction === "egress" && rule.peers === void 0;
}
function strayPorts({ protocol, name }, place) {
  const {
    rule,
    profile: { title: title2 },
    remarks
  } = place;
  if (isOpenEgress(place)) {
    remarks.push(
      `${title2} opens the numbers that pods of the policy's namespace give the port name \`${name}\` towards every destination, because the rule has no \`to\`: write its number, or name the pods`
    );
    const words5 = `which numbers pods of the policy's namespace give the port name \`${name}\`, which ${title2} opens towards every destination`;
    return [
      { port: { kind: "traffic", traffic: protocolTraffic(protocol) }, holds: namesAs(words5, name), peers: "all" }
    ];
  }
  const hasSelectors = rule.peers?.some(({ kind: kind2 }) => kind2 === "pods") === true;
  if (!hasSelectors || rule.ports.some(({ kind: kind2 }) => kind2 !== "named")) return [];
  const words4 = `whether a pod that the rule is about publishes the port name \`${name}\`: ${title2} opens every port where none does`;
  return [{ port: { kind: "traffic", traffic: allTraffic }, holds: namesAs(words4, name), peers: "selected" }];
}
function agree({ name }, { profile: { title: title2 }, unit }) {
  const pods = unit.direction === "egress" ? "all pods of the cluster" : "all pods that the policy governs";
  return namesAs(`whether ${pods} give the port name \`${name}\` the same number, as ${title2} needs it`, name);
}
function namesAs(words4, name) {
  const remedy2 = `write the number of \`${name}\``;
  return holdsWhere({ kind: "choice", id: `profile/${words4}`, words: words4, remedy: remedy2, count: 2 });
}
function readForSelected(port, { rule, profile: { title: title2 }, remarks }) {
  const written = { port, holds: true, peers: "all" };
  if (rule.peers?.every(({ kind: kind2 }) => kind2 === "pods")) return [written];
  const hasSelectors = rule.peers?.some(({ kind: kind2 }) => kind2 === "pods") === true;
  remarks.push(
    `${title2} passes over the port name \`${port.name}\`${hasSelectors ? " for the `ipBlock`" : ""}: write its number`
  );
  return hasSelectors ? [{ ...written, peers: "selected" }] : [];
}
function readNumbers(port, { profile, remarks }) {
  const { endPort, title: title2 } = profile;
  const { firstPort: firstPort2 } = port;
  const written = { port, holds: true, peers: "all" };
  if (firstPort2 === void 0 || endPort.is === "yes" || endPort.is === "rejected") return [written];
  const first = { ...written, port: { kind: "traffic", traffic: firstPort2 } };
  if (endPort.is === "unknown") return [first, { ...written, holds: holdsWhere(factOf(endPort)) }];
  remarks.push(`${title2} doesn't read \`endPort\`: only the first port is meant; list the ports one by one`);
  return [first];
}
function readPeers(peers, { except }) {
  const hasExceptions = (peer) => peer.kind === "addresses" && peer.withExceptions !== void 0;
  if (peers === void 0 || except.is !== "unknown" || !peers.some(hasExceptions)) return [{ peers, holds: true }];
  const doubted = peers.map(
    (peer) => peer.kind === "addresses" && peer.withExceptions !== void 0 ? { ...peer, addresses: peer.withExceptions } : peer
  );
  return [
    { peers: peers.filter((peer) => !hasExceptions(peer)), holds: true },
    { peers: doubted.filter(hasExceptions), holds: holdsWhere(factOf(except)) }
  ];
}
function groupParts(parts) {
  const groups = [];
  for (const { port, holds: holds2, peers } of parts) {
    const group = groups.find((each) => each.peers === peers && sameDoubt(each.holds, holds2));
    if (group === void 0) groups.push({ ports: [port], holds: holds2, peers });
    else group.ports.push(port);
  }
  return groups;
}
function sameDoubt(a, b) {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}
function narrow(peers, whom, { rule, unit }) {
  switch (whom) {
    case "all":
      return peers;
    case "selected":
      return (peers ?? []).filter(({ kind: kind2 }) => kind2 === "pods");
    case "own namespace":
      return [{ kind: "pods", pods: { namespaces: unit.subject.namespaces, labels: anyLabels }, span: rule.span }];
  }
}

// src/compile/enforcement.ts
var readsOtherwise = define({
  code: "cni/reads-otherwise",
  severity: "warning",
  summary: "the CNI plugin makes something else of a rule than the API says",
  words: ({ id, path, words: words4 }) => `${id} ${path}: ${words4}`
});
var rejects = define({
  code: "cni/rejects-policy",
  severity: "error",
  summary: "the CNI plugin does not program a policy, because of something that the policy uses",
  words: ({ id, path, title: title2, use }) => `${id} ${path} ${use.words}, and ${title2} does not program such a policy: the pods that it selects may be open or shut; ${use.remedy}`
});
function asEnforced(units, profile) {
  const refusals = [
    ...selectorRefusals(units, profile),
    ...units.flatMap((unit) => unit.rules.flatMap((rule) => refusalsOf(rule, unit, profile)))
  ];
  const refused = new Set(refusals.map(({ id }) => id));
  const read3 = units.map((unit) => readUnit(unit, profile));
  const remarks = read3.flatMap((each) => each.remarks);
  return {
    units: read3.map(({ unit }) => refused.has(unit.policy.id) ? asRefused(unit, profile) : unit),
    remarks,
    diagnostics: [
      ...refusals.flatMap(({ diagnostics }) => diagnostics),
      ...remarks.map(({ span, ...facts }) => readsOtherwise(facts, span))
    ]
  };
}
function readUnit(unit, profile) {
  const { id } = unit.policy;
  const read3 = unit.rules.map((rule) => ({ rule, ...readRule(rule, unit, profile) }));
  const subject = governedPods(unit.subject, profile);
  const inForce = allOf([unit.inForce, enforces2(unit.direction, profile), readsSelectors(unit, profile)]);
  const isSame3 = subject === unit.subject && inForce === unit.inForce && read3.every(({ rule, rules }) => rules[0] === rule);
  return {
    unit: isSame3 ? unit : { ...unit, subject, inForce, rules: read3.flatMap(({ rules }) => rules) },
    remarks: read3.flatMap(({ rule: { path, span }, remarks }) => remarks.map((words4) => ({ id, path, words: words4, span })))
  };
}
function enforces2(direction, profile) {
  return openClaim(direction === "ingress" ? profile.enforcesIngress : profile.enforcesEgress);
}
function governedPods(subject, { barePods }) {
  return barePods.is === "yes" ? subject : { ...subject, holdsBarePods: openClaim(barePods) };
}
function refusalsOf({ ports: ports2, peers = [], path, span }, { policy: { id } }, profile) {
  const { namedPorts, sctp: sctp2, except, endPort, title: title2 } = profile;
  const name = ports2.find((port) => port.kind === "named");
  const uses = [
    namedPorts.is === "rejected" && name !== void 0 && { words: `names the port \`${name.name}\``, remedy: "write its number" },
    sctp2.is === "rejected" && ports2.some(namesSctp) && { words: "names SCTP", remedy: "leave SCTP out" },
    endPort.is === "rejected" && ports2.some((port) => port.kind === "traffic" && port.firstPort !== void 0) && {
      words: "has an `endPort`",
      remedy: "list the ports one by one"
    },
    except.is === "rejected" && peers.some((peer) => peer.kind === "addresses" && peer.withExceptions !== void 0) && {
      words: "has an `except`",
      remedy: "list the ranges that are meant"
    }
  ];
  return uses.filter((use) => use !== false).map((use) => ({ id, diagnostics: [rejects({ id, path, title: title2, use }, span)] }));
}
function selectorRefusals(units, { negativeSelectors, title: title2 }) {
  if (negativeSelectors.is !== "rejected") return [];
  const policies = new Map(units.filter(hasNegativeSelector).map(({ policy: policy2 }) => [policy2.id, policy2]));
  const use = {
    words: "has `NotIn` or `DoesNotExist` in a pod selector",
    remedy: "select with `matchLabels`, `In` or `Exists`"
  };
  return [...policies.values()].map(({ id, span }) => ({
    id,
    diagnostics: [rejects({ id, path: "spec", title: title2, use }, span)]
  }));
}
function readsSelectors(unit, { negativeSelectors }) {
  if (negativeSelectors.is !== "unknown" || !hasNegativeSelector(unit)) return true;
  return holdsWhere(factOf(negativeSelectors));
}
function hasNegativeSelector({ subject, rules }) {
  const peers = rules.flatMap((rule) => rule.peers ?? []);
  const selectors = [subject.labels, ...peers.flatMap((peer) => peer.kind === "pods" ? [peer.pods.labels] : [])];
  return selectors.some((labels) => [...labels.values()].some(isNegative));
}
function isNegative({ absent, others, values }) {
  return absent || others && values.length > 0;
}
function asRefused(unit, { title: title2 }) {
  const { id } = unit.policy;
  const fact = {
    kind: "choice",
    id: `refused/${id}`,
    words: `what ${title2} makes of ${id}, which uses what it does not support`,
    remedy: "write the policy without it",
    count: 3
  };
  const within = (...choices) => ({ kind: "choice", fact, within: choices });
  return {
    ...unit,
    inForce: allOf([unit.inForce, within(1, 2)]),
    rules: unit.rules.map((rule) => ({ ...rule, inForce: allOf([rule.inForce, within(1)]) }))
  };
}

// src/compile/plugin-units.ts
var everyPod = { namespaces: { kind: "labelled", labels: anyLabels }, labels: anyLabels };
var directions = ["ingress", "egress"];
function droppedTraffic({ name, title: title2, sctp: sctp2 }) {
  if (sctp2.is !== "dropped") return [];
  const fact = {
    kind: "choice",
    id: "profile/sctp",
    words: `whether SCTP is switched on in ${title2}, which drops it by default`,
    remedy: "ask about TCP and UDP only, or keep the configuration that switches it on beside the manifests",
    count: 2
  };
  const span = { file: { path: `<profile ${name}>`, text: "" }, start: 0, end: 0 };
  return directions.map((direction) => ({
    policy: origin(name, span),
    direction,
    subject: everyPod,
    inForce: true,
    isolates: false,
    rules: [
      {
        action: "deny",
        path: "sctp",
        span,
        peers: void 0,
        ports: [{ kind: "traffic", traffic: protocolTraffic("SCTP") }],
        inForce: holdsWhere(fact)
      }
    ]
  }));
}
function alwaysIsolated({ name }, settings) {
  return settings.flatMap((setting) => {
    if (setting.kind !== "policies" || setting.is !== "always") return [];
    return directions.map((direction) => ({
      policy: origin(name, setting.span),
      direction,
      subject: everyPod,
      inForce: true,
      isolates: true,
      rules: []
    }));
  });
}
function origin(name, span) {
  return {
    id: `Profile/${name}`,
    api: "networking.k8s.io",
    kind: "Profile",
    isEvaluated: true,
    dependsOnCni: true,
    span
  };
}

// src/compile/arrange.ts
var networkPolicyEnd = {
  denied: portTraffic,
  undefined: icmpTraffic,
  undefinedBecause: "what isolation does to ICMP, of which the NetworkPolicy API says nothing"
};
function arrange(units, profile, options2) {
  const isInert = (unit) => !isEffective(unit, profile, options2);
  const effective = units.filter((unit) => !isInert(unit));
  const enforced = asEnforced(
    effective.filter((unit) => unit.policy.isEvaluated),
    profile
  );
  const tiers = [
    { name: profile.title, mode: "ordered", units: droppedTraffic(profile), end: void 0 },
    {
      name: "policies that are not evaluated",
      mode: "ordered",
      units: effective.filter((unit) => !unit.policy.isEvaluated).sort(byPolicy),
      end: void 0
    },
    {
      name: "NetworkPolicy",
      mode: "unordered",
      units: [...enforced.units, ...alwaysIsolated(profile, options2.settings)].sort(byPolicy),
      end: networkPolicyEnd
    }
  ];
  return {
    profile,
    tiers: tiers.filter((tier) => tier.units.length > 0),
    inert: units.filter(isInert).sort(byPolicy),
    remarks: enforced.remarks,
    diagnostics: enforced.diagnostics
  };
}
function inertPolicies(arrangement) {
  const byId = new Map(arrangement.inert.map(({ policy: policy2 }) => [policy2.id, policy2]));
  const effective = new Set(arrangement.tiers.flatMap((tier) => tier.units.map(({ policy: policy2 }) => policy2.id)));
  return [...byId.values()].filter((policy2) => !effective.has(policy2.id));
}
function isEffective(unit, profile, options2) {
  if (unit.policy.isEvaluated) {
    const claim = unit.direction === "ingress" ? profile.enforcesIngress : profile.enforcesEgress;
    return claim.is !== "no";
  }
  return implementsApi(profile, unit.policy) || !options2.isProfileDeclared || !unit.policy.dependsOnCni;
}
function implementsApi({ policyApis }, { api: api2, kind: kind2 }) {
  return policyApis.some(({ group, kinds }) => group === api2 && (kinds === void 0 || kinds.includes(kind2)));
}
function byPolicy(a, b) {
  return byBytes(a.policy.id, b.policy.id);
}

// src/compile/effects.ts
var notEnforced = define({
  code: "cni/not-enforced",
  severity: "warning",
  summary: "the CNI plugin does not enforce a policy",
  words: ({ id, title: title2 }) => `${id} is accepted by the API server and not enforced by ${title2}: it changes nothing`
});
var notEvaluated = define({
  code: "policy/not-evaluated",
  severity: "warning",
  summary: "a policy of an API that is not evaluated makes what it could touch unknown",
  words: ({ id, remedy: remedy2 }) => `${id} is not evaluated: what it could touch is unknown; ${remedy2}`
});
var declareCni = "declare the CNI (`spec.cni`, `--cni`) if the cluster's does not enforce it";
var leaveOut = "leave it out of the manifests of a test (`spec.manifests`) if it allows what the test asks about";
function reportEffects(arrangement) {
  const { title: title2 } = arrangement.profile;
  const unevaluated2 = /* @__PURE__ */ new Map();
  for (const { policy: policy2 } of arrangement.tiers.flatMap((tier) => tier.units)) {
    if (!policy2.isEvaluated) unevaluated2.set(policy2.id, policy2);
  }
  return [
    ...arrangement.diagnostics,
    ...inertPolicies(arrangement).map(({ id, span }) => notEnforced({ id, title: title2 }, span)),
    ...[...unevaluated2.values()].sort((a, b) => byBytes(a.id, b.id)).map(({ id, span, dependsOnCni }) => notEvaluated({ id, remedy: dependsOnCni ? declareCni : leaveOut }, span))
  ];
}

// src/evaluate/fold.ts
function fold(side2, world) {
  if (!side2.isGoverned) return [open("not governed", "no policy governs this end", allTraffic)];
  const slices = [];
  let rest = allTraffic;
  for (const sideTier of side2.tiers) {
    const decided2 = sideTier.tier.mode === "ordered" ? foldOrdered(sideTier, rest, world) : foldUnordered(sideTier, rest, world);
    slices.push(...decided2);
    for (const { traffic: traffic2 } of decided2) rest = subtractTraffic(rest, traffic2);
  }
  if (!isNoTraffic(rest)) slices.push(open("not isolated", "not isolated", rest));
  return slices;
}
function foldOrdered({ tier, units }, traffic2, world) {
  const slices = [];
  let rest = traffic2;
  for (const { unit, rules } of units.filter(({ applies }) => holds(applies, world))) {
    for (const { rule, traffic: matched } of rules.filter(({ matches }) => holds(matches, world))) {
      const hit = intersectTraffic(matched, rest);
      if (isNoTraffic(hit)) continue;
      rest = subtractTraffic(rest, hit);
      if (rule.action === "pass") continue;
      slices.push({ traffic: hit, action: rule.action, reason: "rule", by: [{ unit, rule }], words: tier.name });
    }
  }
  return slices;
}
function foldUnordered({ tier, units }, traffic2, world) {
  const applying = units.filter(({ applies }) => holds(applies, world));
  let pieces = [{ traffic: traffic2, by: [] }];
  for (const { unit, rules } of applying) {
    for (const { rule, traffic: matched } of rules.filter(({ matches }) => holds(matches, world))) {
      pieces = pieces.flatMap(
        (piece) => [
          { traffic: intersectTraffic(piece.traffic, matched), by: [...piece.by, { unit, rule }] },
          { traffic: subtractTraffic(piece.traffic, matched), by: piece.by }
        ].filter((part2) => !isNoTraffic(part2.traffic))
      );
    }
  }
  const admitted = pieces.filter(({ by }) => by.length > 0).map(({ traffic: part2, by }) => {
    return { traffic: part2, by: [...by].sort(byRule), action: "allow", reason: "rule", words: tier.name };
  });
  const rest = pieces.filter(({ by }) => by.length === 0).reduce((sum2, piece) => uniteTraffic(sum2, piece.traffic), noTraffic);
  const isolating = applying.filter(({ unit }) => unit.isolates).map(({ unit }) => ({ unit, rule: void 0 }));
  return [...admitted, ...endOf(tier, rest, isolating)];
}
function byRule(a, b) {
  const [x, y] = [a, b].map(({ unit, rule }) => `${unit.policy.id} ${rule?.path ?? ""}`);
  return x === y ? 0 : (x ?? "") < (y ?? "") ? -1 : 1;
}
function endOf({ end }, rest, by) {
  if (end === void 0 || by.length === 0) return [];
  const slices = [
    {
      traffic: intersectTraffic(rest, end.denied),
      action: "deny",
      reason: "isolated",
      by,
      words: "isolated, and no rule admits it"
    },
    {
      traffic: intersectTraffic(rest, end.undefined),
      action: "unknown",
      reason: "undefined",
      by,
      words: end.undefinedBecause
    }
  ];
  return slices.filter(({ traffic: traffic2 }) => !isNoTraffic(traffic2));
}
function open(reason, words4, traffic2) {
  return { traffic: traffic2, action: "allow", reason, by: [], words: words4 };
}

// src/evaluate/connection.ts
var worldLimit = 256;
function connect(egress, ingress) {
  const facts = openFacts([...conditionsOf(egress), ...conditionsOf(ingress)]);
  const worlds = worldsOf(facts, worldLimit);
  if (worlds === void 0) return tooMany(egress, ingress, facts);
  const [first = [], ...others] = worlds.map((world) => inWorld(egress, ingress, world));
  if (others.length === 0) return first;
  return agree2(first, others, { facts, worlds });
}
function connectInWorlds(egress, ingress, conditions) {
  const facts = openFacts([...conditionsOf(egress), ...conditionsOf(ingress), ...conditions]);
  const worlds = worldsOf(facts, worldLimit);
  return { facts, worlds: worlds?.map((world) => ({ world, slices: inWorld(egress, ingress, world) })) };
}
function conditionsOf(side2) {
  return side2.tiers.flatMap(
    ({ units }) => units.flatMap(({ applies, rules }) => [applies, ...rules.map(({ matches }) => matches)])
  );
}
function inWorld(egress, ingress, world) {
  const incoming = fold(ingress, world);
  return fold(egress, world).flatMap(
    (out) => incoming.flatMap((into) => {
      const traffic2 = intersectTraffic(out.traffic, into.traffic);
      if (isNoTraffic(traffic2)) return [];
      return [{ traffic: traffic2, verdict: both(out.action, into.action), egress: out, ingress: into, facts: [] }];
    })
  );
}
function both(a, b) {
  if (a === "deny" || b === "deny") return "deny";
  return a === "unknown" || b === "unknown" ? "unknown" : "allow";
}
function agree2(first, others, question) {
  let pieces = first.map((slice) => ({ traffic: slice.traffic, slice, verdicts: [slice.verdict] }));
  for (const slices of others) {
    pieces = pieces.flatMap(
      ({ traffic: traffic2, slice, verdicts }) => slices.flatMap((other) => {
        const common = intersectTraffic(traffic2, other.traffic);
        return isNoTraffic(common) ? [] : [{ traffic: common, slice, verdicts: [...verdicts, other.verdict] }];
      })
    );
  }
  return pieces.map(({ traffic: traffic2, slice, verdicts }) => {
    const isCertain2 = verdicts.every((verdict) => verdict === verdicts[0]);
    if (isCertain2) return { ...slice, traffic: traffic2 };
    return { ...slice, traffic: traffic2, verdict: "unknown", facts: decisiveFacts(verdicts, question) };
  });
}
function decisiveFacts(verdicts, { facts, worlds }) {
  return facts.map(({ fact }) => fact).filter((fact) => {
    const verdictByRest = /* @__PURE__ */ new Map();
    return worlds.some((world, index) => {
      const rest = [...world].map(([id, value]) => id === fact.id ? "" : `${typeof value}:${String(value)}`).join("\n");
      const verdict = verdicts[index] ?? "";
      const seen = verdictByRest.get(rest);
      verdictByRest.set(rest, verdict);
      return seen !== void 0 && seen !== verdict;
    });
  });
}
function tooMany(egress, ingress, facts) {
  const certain = (side2) => openFacts(conditionsOf(side2)).length === 0;
  const [example] = [new Map(facts.map(({ fact, examples }) => [fact.id, examples[0]]))];
  return inWorld(egress, ingress, example).map((slice) => {
    const isDenied = certain(egress) && slice.egress.action === "deny" || certain(ingress) && slice.ingress.action === "deny";
    return isDenied ? slice : { ...slice, verdict: "unknown", facts: facts.map(({ fact }) => fact) };
  });
}

// src/evaluate/classes.ts
function classify(cluster3, units, pools) {
  const distinctions = distinctionsOf(units);
  const byKey = /* @__PURE__ */ new Map();
  const of = /* @__PURE__ */ new Map();
  for (const pod of cluster3.workloads.flatMap((workload) => workload.pods)) {
    const namespace = cluster3.namespaces.get(pod.namespace);
    if (namespace === void 0) throw new Error(`the namespace of ${pod.workload} is not in the model`);
    const key = classKey(pod, namespace.labels, distinctions);
    const known2 = byKey.get(key);
    const podClass = known2 ?? makeClass(byKey.size, pod, namespace.labels, pools);
    if (known2 === void 0) byKey.set(key, podClass);
    of.set(pod, podClass);
  }
  return { list: [...byKey.values()], of };
}
function makeClass(index, pod, namespaceLabels3, pools) {
  const pool = pod.isHostNetwork ? pools.nodes : pools.pods;
  const [v4, v6] = families.map((family) => pod.addresses[family].length > 0 ? pod.addresses[family] : pool[family]);
  return {
    index,
    namespace: pod.namespace,
    namespaceLabels: namespaceLabels3,
    labels: pod.labels,
    namedPorts: pod.namedPorts,
    isHostNetwork: pod.isHostNetwork,
    isBare: pod.isBare,
    mayNamePorts: pod.mayNamePorts,
    pool: { IPv4: v4 ?? [], IPv6: v6 ?? [] }
  };
}
function distinctionsOf(units) {
  const podKeys = /* @__PURE__ */ new Map();
  const namespaceKeys2 = /* @__PURE__ */ new Map();
  const namespaces = /* @__PURE__ */ new Set();
  const matches = units.flatMap((unit) => [
    unit.subject,
    ...unit.rules.flatMap((rule) => (rule.peers ?? []).flatMap((peer) => peer.kind === "pods" ? [peer.pods] : []))
  ]);
  for (const match of matches) mention2(match, { podKeys, namespaceKeys: namespaceKeys2, namespaces });
  const rules = units.flatMap((unit) => unit.rules);
  return {
    podKeys,
    namespaceKeys: namespaceKeys2,
    namespaces,
    portNames: new Set(
      rules.flatMap((rule) => rule.ports.flatMap((port) => port.kind === "named" ? [port.name] : []))
    ),
    tellsOwners: units.some(({ subject }) => subject.holdsBarePods !== void 0),
    tellsAddresses: rules.some((rule) => (rule.peers ?? []).some((peer) => peer.kind === "addresses"))
  };
}
function mention2(match, to) {
  mentionRegion(match.labels, to.podKeys);
  if (match.namespaces.kind === "named") to.namespaces.add(match.namespaces.name);
  else mentionRegion(match.namespaces.labels, to.namespaceKeys);
}
function mentionRegion(region, keys) {
  for (const [key, states] of region) {
    const values = keys.get(key) ?? /* @__PURE__ */ new Set();
    for (const value of states.values) values.add(value);
    keys.set(key, values);
  }
}
function classKey(pod, namespaceLabels3, distinctions) {
  const ports2 = pod.namedPorts.filter(({ name }) => distinctions.portNames.has(name));
  const namespaceSignature = labelSignature(namespaceLabels3, distinctions.namespaceKeys);
  const podSignature = labelSignature(pod.labels, distinctions.podKeys);
  const isOwnNamespace = distinctions.namespaces.has(pod.namespace) || namespaceSignature.isOpen;
  return JSON.stringify([
    pod.isHostNetwork,
    pod.mayNamePorts,
    distinctions.tellsOwners && pod.isBare,
    isOwnNamespace ? pod.namespace : "",
    namespaceSignature.text,
    podSignature.text,
    podSignature.isOpen ? pod.workload : "",
    ports2.map(({ name, protocol, port }) => `${name}/${protocol}/${port}`).sort(),
    distinctions.tellsAddresses ? families.map((family) => pod.addresses[family].map(String)) : []
  ]);
}
function labelSignature(labels, keys) {
  let isOpen = false;
  const parts = [];
  for (const [key, values] of keys) {
    const states = labelStates(labels, key);
    const isCertain2 = isOneState(states);
    if (!isCertain2) isOpen = true;
    parts.push(isCertain2 ? stateText(states, values) : JSON.stringify(states));
  }
  return { text: parts.join("\n"), isOpen };
}
function isOneState(states) {
  return !states.others && states.values.length + (states.absent ? 1 : 0) === 1;
}
function stateText(states, mentioned) {
  const [value] = states.values;
  if (value === void 0) return "absent";
  return mentioned.has(value) ? `=${value}` : "other";
}

// src/evaluate/match.ts
function matchPeers(peers, question, matchPodClass) {
  if (peers === void 0) return true;
  const open2 = [];
  for (const peer of peers) {
    const match = matchPeer(peer, question, matchPodClass);
    if (match === true) return true;
    if (match !== false) open2.push(match);
  }
  return anyOf(open2);
}
function matchPeer(peer, question, matchPodClass) {
  if (peer.kind === "addresses") return matchAddresses(peer.addresses, question);
  return question.end.kind === "pod" && matchPodClass(peer.pods, question.end.podClass);
}
function matchPods(match, podClass) {
  if (podClass.isHostNetwork) return false;
  const owned = match.holdsBarePods === void 0 ? true : anyOf([hasOwner(podClass), match.holdsBarePods]);
  return allOf([owned, matchNamespace(match.namespaces, podClass), matchLabels(match.labels, podClass.labels)]);
}
function hasOwner({ isBare: isBare2 }) {
  if (isBare2 !== void 0) return !isBare2;
  const words4 = "whether the hypothetical pod has an owner, such as a Deployment";
  const remedy2 = "declare the workload";
  return { kind: "choice", fact: { kind: "choice", id: "pod/owner", words: words4, remedy: remedy2, count: 2 }, within: [1] };
}
function matchPorts(ports2, destination) {
  return ports2.reduce((traffic2, port) => uniteTraffic(traffic2, portTrafficAt(port, destination)), noTraffic);
}
function portTrafficAt(port, destination) {
  if (port.kind === "traffic") return port.traffic;
  if (destination.kind !== "pod") return noTraffic;
  return destination.podClass.namedPorts.filter(({ name, protocol }) => name === port.name && protocol === port.protocol).reduce(
    (traffic2, { protocol, port: number }) => uniteTraffic(traffic2, portRange(protocol, number, number)),
    noTraffic
  );
}
function matchNamespace(match, podClass) {
  if (match.kind === "named") return podClass.namespace === match.name;
  return matchLabels(match.labels, podClass.namespaceLabels);
}
function matchAddresses(addresses, { end, role, family, matching }) {
  const within = addresses[family];
  switch (end.kind) {
    case "address":
      return end.family === family && includes(within, end.address);
    case "node":
      return allOf([matching.ipBlockMatchesNodes, matchPool(within, end.pool[family], `${role} node`, family)]);
    case "pod":
      return allOf([matching.ipBlockMatchesPods, matchPool(within, end.podClass.pool[family], `${role} pod`, family)]);
  }
}
function matchPool(within, possible, whose, family) {
  if (intersect(within, possible).length === 0) return false;
  if (isSubset(possible, within)) return true;
  return {
    kind: "address",
    fact: {
      kind: "address",
      id: `${whose}/${family}`,
      words: `the ${family} address of the ${whose}`,
      remedy: whose.endsWith("pod") ? "give the range of the pods (`spec.podCIDRs`, `--pod-cidr`), or select the peer by labels instead of an address range" : "declare the Node with its addresses, or admit the nodes by their exact range",
      possible
    },
    within
  };
}

// src/evaluate/selection.ts
function selectAmong(classes) {
  const byMatch = /* @__PURE__ */ new WeakMap();
  const byKey = /* @__PURE__ */ new Map();
  return (match, podClass) => {
    if (podClass.index >= classes.length) return matchPods(match, podClass);
    let selected = byMatch.get(match);
    if (selected === void 0) {
      const key = matchKey(match);
      selected = byKey.get(key) ?? select(match, classes);
      byKey.set(key, selected);
      byMatch.set(match, selected);
    }
    return hasBit(selected.certain, podClass.index) || (selected.open.get(podClass.index) ?? false);
  };
}
function select(match, classes) {
  const conditions = classes.map((podClass) => matchPods(match, podClass));
  return {
    certain: bitSet(classes.length, (index) => conditions[index] === true),
    open: new Map([...conditions.entries()].filter(([, condition]) => typeof condition !== "boolean"))
  };
}
function matchKey({ namespaces, labels, holdsBarePods }) {
  const namespaceKey = namespaces.kind === "named" ? `=${namespaces.name}` : regionKey(namespaces.labels);
  return `${namespaceKey} ${regionKey(labels)}${holdsBarePods === void 0 ? "" : " owned"}`;
}

// src/evaluate/hypothetical.ts
var namespaceNameKey = "namespace:kubernetes.io/metadata.name";
function regionOf({ namespaces, labels }) {
  const place = namespaces.kind === "named" ? /* @__PURE__ */ new Map([[namespaceNameKey, statesIn([namespaces.name])]]) : prefixed("namespace:", namespaces.labels);
  return new Map([...place, ...prefixed("pod:", labels)]);
}
function prefixed(prefix, region) {
  return new Map([...region].map(([key, states]) => [`${prefix}${key}`, states]));
}
function admissions(tiers, within, partsOf, world) {
  const found2 = [];
  let rest = [{ pods: within, traffic: allTraffic }];
  for (const { tier, units } of tiers) {
    const applying = units.filter(({ applies }) => holds(applies, world));
    let passed = [];
    for (const { unit } of applying) {
      for (const rule of unit.rules.filter(({ inForce }) => holds(inForce, world))) {
        for (const { peer, region, traffic: traffic2, named: named3 } of cellsOf(rule, partsOf(rule))) {
          const passes = intersectPodTraffic(rest, [{ pods: region, traffic: traffic2 }]);
          if (passes.length === 0) continue;
          if (rule.action === "allow") found2.push({ unit, rule, peer, named: named3, passes });
          if (rule.action === "pass") passed = [...passed, ...passes];
          if (tier.mode === "ordered") rest = subtractPodTraffic(rest, passes);
        }
      }
    }
    rest = [...rest, ...passed];
    const isolates = applying.some(({ unit }) => unit.isolates);
    if (tier.end !== void 0 && isolates)
      rest = subtractPodTraffic(rest, [
        { pods: anyLabels, traffic: uniteTraffic(tier.end.denied, tier.end.undefined) }
      ]);
  }
  return rest.length === 0 ? found2 : [...found2, { ...ungoverned, passes: rest }];
}
function ownPasses(tiers, within, world) {
  let allowed = [];
  let rest = [{ pods: within, traffic: allTraffic }];
  for (const { tier, units } of tiers) {
    let passed = [];
    const inForce = units.filter((each) => holds(each.inForce, world));
    for (const { unit, rules } of inForce) {
      for (const { rule, traffic: traffic2 } of rules.filter(({ matches }) => holds(matches, world))) {
        const hit = intersectPodTraffic(rest, [{ pods: regionOf(unit.subject), traffic: traffic2 }]);
        if (rule.action === "allow") allowed = [...allowed, ...hit];
        if (rule.action === "pass") passed = [...passed, ...hit];
        if (tier.mode === "ordered") rest = subtractPodTraffic(rest, hit);
      }
    }
    rest = [...rest, ...passed];
    const { end } = tier;
    if (end === void 0) continue;
    const isolated = inForce.filter(({ unit }) => unit.isolates).map(({ unit }) => ({ pods: regionOf(unit.subject), traffic: uniteTraffic(end.denied, end.undefined) }));
    rest = subtractPodTraffic(rest, isolated);
  }
  return [...allowed, ...rest];
}
function trafficAtAnyPod(rule) {
  return rule.ports.reduce(
    (sum2, port) => uniteTraffic(sum2, port.kind === "traffic" ? port.traffic : protocolTraffic(port.protocol)),
    noTraffic
  );
}
var ungoverned = { unit: void 0, rule: void 0, peer: void 0, named: void 0 };
function freePassage(within) {
  return { ...ungoverned, passes: [{ pods: within, traffic: allTraffic }] };
}
function partsAtAnyPod(rule) {
  const numbers = rule.ports.reduce(
    (sum2, port) => port.kind === "traffic" ? uniteTraffic(sum2, port.traffic) : sum2,
    noTraffic
  );
  const names5 = rule.ports.flatMap(
    (port) => port.kind === "named" ? [{ traffic: protocolTraffic(port.protocol), named: port }] : []
  );
  return [{ traffic: numbers, named: void 0 }, ...names5];
}
function cellsOf(rule, parts) {
  return peersOf(rule).flatMap((peer) => parts.map((part2) => ({ ...peer, ...part2 })));
}
function peersOf(rule) {
  if (rule.peers === void 0) return [{ peer: void 0, region: anyLabels }];
  return rule.peers.flatMap((peer) => peer.kind === "pods" ? [{ peer: peer.pods, region: regionOf(peer.pods) }] : []);
}

// src/evaluate/sides.ts
var Sides = class {
  #arrangement;
  #selection;
  #matching;
  #governing = /* @__PURE__ */ new Map();
  #rules = /* @__PURE__ */ new Map();
  #sides = /* @__PURE__ */ new Map();
  constructor(arrangement, selection, matching) {
    this.#arrangement = arrangement;
    this.#selection = selection;
    this.#matching = matching;
  }
  /**
   * The tiers with the units and rules that hold both ends, or may hold them. Ends that the same rules hold get the same object, so
   * that what follows from it is found once.
   */
  side(question) {
    const { direction, governed, peer } = question;
    if (governed.kind !== "pod") return ungoverned2;
    const destination = direction === "egress" ? peer : governed;
    const matches = this.#matchesOf(governed.podClass, question);
    if (matches.some((match) => typeof match !== "boolean")) return this.#build(question, matches, destination);
    const held = matches.map((match) => match === true ? "1" : "0").join("");
    const key = `${governed.podClass.index}/${direction}/${held}/${this.#portsKey(governed.podClass, direction, destination)}`;
    const known2 = this.#sides.get(key);
    if (known2 !== void 0) return known2;
    const side2 = this.#build(question, matches, destination);
    this.#sides.set(key, side2);
    return side2;
  }
  /** Whether each rule that governs a class holds the other end, in the order of `rules`. */
  #matchesOf(podClass, { direction, peer, family }) {
    const role = direction === "egress" ? "destination" : "source";
    const question = { end: peer, role, family, matching: this.#matching };
    return this.rules(podClass, direction).map((rule) => {
      const matches = matchPeers(rule.peers, question, this.#selection);
      return rule.inForce === true ? matches : allOf([rule.inForce, matches]);
    });
  }
  /** Rules without named ports come out alike at every destination. */
  #portsKey(podClass, direction, destination) {
    const isNamed = this.rules(podClass, direction).some(({ ports: ports2 }) => ports2.some(({ kind: kind2 }) => kind2 === "named"));
    if (!isNamed || direction === "ingress") return "";
    if (destination.kind !== "pod") return destination.kind;
    const { namedPorts, mayNamePorts } = destination.podClass;
    if (mayNamePorts) return "any";
    return namedPorts.map(({ name, protocol, port }) => `${name}/${protocol}/${port}`).join();
  }
  #build({ direction, governed }, matches, destination) {
    if (governed.kind !== "pod") return ungoverned2;
    let index = 0;
    const tiers = this.governing(governed.podClass, direction).map(({ tier, units }) => ({
      tier,
      units: units.map(({ unit, applies }) => ({
        unit,
        applies,
        rules: unit.rules.flatMap((rule) => rulesAt(rule, matches[index++] ?? false, destination))
      }))
    }));
    return { isGoverned: true, tiers };
  }
  /** The tiers with the units that govern a class in a direction, without rules. */
  governing(podClass, direction) {
    const key = `${podClass.index}/${direction}`;
    const known2 = this.#governing.get(key);
    if (known2 !== void 0) return known2;
    const tiers = this.#arrangement.tiers.map((tier) => ({
      tier,
      units: tier.units.filter((unit) => unit.direction === direction).map((unit) => ({ unit, applies: this.#applies(unit, podClass), rules: [] })).filter(({ applies }) => applies !== false)
    })).filter(({ units }) => units.length > 0);
    this.#governing.set(key, tiers);
    return tiers;
  }
  /** The rules of every unit that governs a class in a direction, whatever their peers, in the order of tiers and units. */
  rules(podClass, direction) {
    const key = `${podClass.index}/${direction}`;
    const known2 = this.#rules.get(key);
    if (known2 !== void 0) return known2;
    const rules = this.governing(podClass, direction).flatMap(({ units }) => units.flatMap(({ unit }) => unit.rules));
    this.#rules.set(key, rules);
    return rules;
  }
  /**
   * The units that govern pods that no manifest holds, with what their rules say of the other end; not those that may pass over a pod
   * without an owner, as any of these may be.
   */
  ownSide(direction, peer, family) {
    const role = direction === "egress" ? "destination" : "source";
    const question = { end: peer, role, family, matching: this.#matching };
    return this.#arrangement.tiers.map(({ units, ...tier }) => ({
      tier: { ...tier, units },
      units: units.filter((unit) => unit.direction === direction && unit.subject.holdsBarePods === void 0).map((unit) => ({ unit, inForce: unit.inForce, rules: this.#ownRules(unit, question) }))
    }));
  }
  #ownRules(unit, question) {
    return unit.rules.map((rule) => ({
      rule,
      matches: allOf([rule.inForce, matchPeers(rule.peers, question, this.#selection)]),
      // the destination is the other end, or the pod that may give a name any number
      traffic: unit.direction === "egress" ? matchPorts(rule.ports, question.end) : trafficAtAnyPod(rule)
    })).filter(({ matches, traffic: traffic2 }) => matches !== false && !isNoTraffic(traffic2));
  }
  #applies(unit, podClass) {
    return allOf([unit.inForce, this.#selection(unit.subject, podClass)]);
  }
};
var ungoverned2 = { isGoverned: false, tiers: [] };
function rulesAt(rule, matches, destination) {
  if (matches === false) return [];
  const found2 = [
    { rule, matches, traffic: matchPorts(rule.ports, destination) },
    ...namedAnyhow(rule, matches, destination)
  ];
  return found2.filter(({ traffic: traffic2 }) => !isNoTraffic(traffic2));
}
function namedAnyhow(rule, matches, destination) {
  if (destination.kind !== "pod" || !destination.podClass.mayNamePorts) return [];
  const named3 = rule.ports.filter((port) => port.kind === "named");
  return named3.map(({ name, protocol }) => {
    const fact = {
      kind: "choice",
      id: `destination pod/port ${protocol}/${name}`,
      words: `which number the destination pod gives the port name \`${name}\``,
      remedy: "declare the workload with its named ports",
      count: 2
    };
    const isThisNumber = { kind: "choice", fact, within: [1] };
    return { rule, matches: allOf([matches, isThisNumber]), traffic: protocolTraffic(protocol) };
  });
}

// src/evaluate/evaluation.ts
var Evaluation = class {
  classes;
  /** The name of the CNI plugin, as its makers write it. */
  title;
  #classOf;
  #arrangement;
  #matching;
  #pools;
  #hypotheticals = 0;
  #selection;
  #sides;
  /** By the sides, which are the same objects where the same rules hold: kept as long as the sides are. */
  #answers = /* @__PURE__ */ new WeakMap();
  #kept = 0;
  constructor(cluster3, arrangement, { pools, matching }) {
    const units = [...arrangement.tiers.flatMap((tier) => tier.units), ...arrangement.inert];
    const classes = classify(cluster3, units, pools);
    this.classes = classes.list;
    this.title = arrangement.profile.title;
    this.#classOf = classes.of;
    this.#arrangement = arrangement;
    this.#matching = matching;
    this.#pools = pools;
    this.#selection = selectAmong(classes.list);
    this.#sides = new Sides(arrangement, this.#selection, matching);
  }
  classOf(pod) {
    const podClass = this.#classOf.get(pod);
    if (podClass === void 0) throw new Error(`${pod.workload} is not in this evaluation`);
    return podClass;
  }
  /** The end that a pod is: its class, or a node where it uses the network of its node (A-HOST-1). */
  endOf(pod) {
    const podClass = this.classOf(pod);
    return podClass.isHostNetwork ? { kind: "node", pool: podClass.pool } : { kind: "pod", podClass };
  }
  /** The end that a pod is which no manifest holds. */
  endOfHypothetical(pod) {
    const index = this.classes.length + this.#hypotheticals++;
    const { IPv4: IPv42, IPv6: IPv62 } = this.#pools.pods;
    const podClass = {
      ...pod,
      index,
      namedPorts: [],
      isHostNetwork: false,
      isBare: void 0,
      mayNamePorts: true,
      pool: { IPv4: IPv42, IPv6: IPv62 }
    };
    return { kind: "pod", podClass };
  }
  /** The verdict of every traffic between two ends in one family. */
  connect(source, destination, family) {
    const egress = this.#sides.side({ direction: "egress", governed: source, peer: destination, family });
    const ingress = this.#sides.side({ direction: "ingress", governed: destination, peer: source, family });
    const known2 = this.#answers.get(egress)?.get(ingress);
    if (known2 !== void 0) return known2;
    const answer = connect(egress, ingress);
    const answers = this.#answers.get(egress) ?? /* @__PURE__ */ new WeakMap();
    this.#answers.set(egress, answers.set(ingress, answer));
    if (++this.#kept > keptAnswers) this.#forget();
    return answer;
  }
  /** Answers are kept to be quick, not for ever: of a large cluster there are too many. */
  #forget() {
    this.#answers = /* @__PURE__ */ new WeakMap();
    this.#kept = 0;
  }
  /** The verdicts between two ends in each world of what they and some further conditions hang on. */
  connectInWorlds(source, destination, { family, conditions }) {
    return connectInWorlds(
      this.#sides.side({ direction: "egress", governed: source, peer: destination, family }),
      this.#sides.side({ direction: "ingress", governed: destination, peer: source, family }),
      conditions
    );
  }
  /** The tiers with the units that govern an end in a direction; none where it is no pod. */
  governing(end, direction) {
    return end.kind === "pod" ? this.#sides.governing(end.podClass, direction) : [];
  }
  /** The units of every tier that govern hypothetical pods in a direction, with what their rules say of one end. */
  ownSide(direction, peer, family) {
    return this.#sides.ownSide(direction, peer, family);
  }
  /** Every unit, in effect or not. */
  get allUnits() {
    return [...this.units, ...this.#arrangement.inert];
  }
  /** Every unit that is in effect. */
  get units() {
    return this.#arrangement.tiers.flatMap((tier) => tier.units);
  }
  /** Addresses cut into parts that the rules of an end in one direction treat alike. */
  partitionAddresses(end, direction, { family, addresses }) {
    if (end.kind !== "pod") return addresses.length === 0 ? [] : [addresses];
    const ranges3 = this.#sides.rules(end.podClass, direction).flatMap((rule) => rangesOf2(rule, family));
    return partition(addresses, ranges3).map(({ piece }) => piece);
  }
  /** Addresses cut into parts that no rule of a direction tells apart, whichever pods it governs. */
  partitionByAll(direction, { family, addresses }) {
    const units = this.units.filter((unit) => unit.direction === direction);
    const ranges3 = units.flatMap((unit) => unit.rules.flatMap((rule) => rangesOf2(rule, family)));
    return partition(addresses, ranges3).map(({ piece }) => piece);
  }
  /** Whether address ranges of rules may decide between two pods, so that their addresses matter. */
  readsAddresses(source, destination) {
    if (source.kind !== "pod" || destination.kind !== "pod" || this.#matching.ipBlockMatchesPods === false)
      return false;
    const rules = [
      ...this.#sides.rules(source.podClass, "egress"),
      ...this.#sides.rules(destination.podClass, "ingress")
    ];
    return rules.some(({ peers }) => peers?.some(({ kind: kind2 }) => kind2 === "addresses") === true);
  }
  /** The units without effect that would govern an end if the CNI plugin enforced them. */
  inertUnits(end, direction) {
    if (end.kind !== "pod") return [];
    return this.#arrangement.inert.filter(
      (unit) => unit.direction === direction && this.#selection(unit.subject, end.podClass) !== false
    );
  }
};
var keptAnswers = 2e4;
function rangesOf2({ peers = [] }, family) {
  return peers.flatMap((peer) => peer.kind === "addresses" ? [peer.addresses[family]] : []);
}

// src/judge/service-ranges.ts
var translated = "policies see the address of the pod, after translation";
var namesServiceRange = define({
  code: "policy/service-range",
  severity: "warning",
  summary: "an egress rule names addresses of Services, which policies never see",
  words: ({ id, path, range }) => `${id} ${path} names addresses of the Service range ${range} only: ${translated}, so the rule admits no traffic to a Service; select the pods behind it`
});
var holdsServiceRange = define({
  code: "policy/holds-service-range",
  severity: "notice",
  summary: "an egress rule names a range that holds addresses of Services",
  words: ({ id, path, range }) => `${id} ${path} names a range that holds addresses of the Service range ${range}: ${translated}, so the rule admits traffic to a Service only where it holds its pods`
});
function reportServiceRanges(units, services) {
  if (isNoAddresses(services)) return [];
  const range = addressCidrs(services).join(", ");
  return units.filter(({ direction }) => direction === "egress").flatMap(
    ({ policy: policy2, rules }) => rules.flatMap(
      ({ peers = [], path }) => peers.flatMap(
        (peer) => peer.kind === "addresses" ? overlap(peer.addresses, { policy: policy2, path, span: peer.span, services, range }) : []
      )
    )
  );
}
function overlap(addresses, found2) {
  const { policy: policy2, path, span, services, range } = found2;
  if (isNoAddresses(intersectAddresses(addresses, services))) return [];
  const report3 = isAddressesWithin(addresses, services) ? namesServiceRange : holdsServiceRange;
  return [report3({ id: policy2.id, path, range }, span)];
}
function serviceRangeNotes(destinations, services) {
  if (isNoAddresses(services)) return [];
  const named3 = destinations.filter(
    (endpoint) => endpoint.kind === "addresses" && !isNoAddresses(intersectAddresses(endpoint.addresses, services))
  );
  return named3.map(
    ({ text }) => `warning: \`${text}\` holds addresses of the Service range ${addressCidrs(services).join(", ")}: ${translated}; name the Service or its pods`
  );
}

// src/judge/ground.ts
function layGround(world, options2) {
  const profile = configured(options2.profile, options2.settings);
  const arrangement = arrange(world.units, profile, options2);
  const pods = podPool(world.recognised.podRanges, options2);
  const services = serviceRanges(world.recognised.serviceRanges, options2.ranges);
  const nodeAddresses = world.cluster.nodes.reduce((sum2, node) => uniteAddresses(sum2, node.addresses), noAddresses);
  const nodes = nodePool(nodeAddresses, options2.ranges.nodes?.addresses);
  const judged = familiesOf(world.cluster, pods.pool, options2);
  const evaluation = new Evaluation(world.cluster, arrangement, {
    pools: { pods: pods.pool.addresses, nodes },
    matching: {
      ipBlockMatchesPods: matchesPods(profile, options2),
      ipBlockMatchesNodes: openClaim(profile.ipBlockMatchesNodes)
    }
  });
  const isOpen = options2.ipFamilies === void 0 && pods.pool.isAssumed;
  return {
    evaluation,
    pool: pods.pool,
    families: judged,
    widerFamilies: isOpen ? world.namedFamilies.filter((family) => !judged.includes(family)) : [],
    nodeAddresses,
    nodePool: nodes,
    serviceAddresses: services.addresses,
    facts: [...settingFacts(options2.settings), ...pods.facts, ...services.facts],
    remarks: arrangement.remarks,
    diagnostics: [
      ...reportEffects(arrangement),
      ...pods.diagnostics,
      ...services.diagnostics,
      ...reportServiceRanges(evaluation.units, services.addresses)
    ]
  };
}
function matchesPods({ ipBlockMatchesPods }, { ipBlocks }) {
  return ipBlocks === void 0 ? openClaim(ipBlockMatchesPods) : ipBlocks === "any";
}
function nodePool(known2, given) {
  const of = (family) => {
    if (known2[family].length > 0) return known2[family];
    return given !== void 0 && given[family].length > 0 ? given[family] : allAddresses[family];
  };
  return { IPv4: of("IPv4"), IPv6: of("IPv6") };
}
function familiesOf(cluster3, pool, { ipFamilies }) {
  if (ipFamilies !== void 0) return ipFamilies;
  if (!pool.isAssumed) return families.filter((family) => pool.addresses[family].length > 0);
  const pods = cluster3.workloads.flatMap((workload) => workload.pods).filter((pod) => !pod.isHostNetwork);
  return pods.some(({ addresses }) => addresses.IPv6.length > 0) ? families : ["IPv4"];
}
function settingFacts(settings) {
  return settings.map(({ words: words4, span }) => ({ words: words4, ...placeOfFact(span) }));
}

// src/judge/unrendered.ts
function reportUnrendered(sources2, files, isPolicy) {
  const byMarker = /* @__PURE__ */ new Map();
  for (const document of sources2) {
    if (document.source.kind === "applied" || isHarmless(document)) continue;
    const known2 = byMarker.get(document.source.marker);
    if (known2 === void 0) byMarker.set(document.source.marker, [document]);
    else known2.push(document);
  }
  return [...byMarker].sort(([a], [b]) => byBytes(a, b)).map(([marker, documents]) => {
    const file = files.find(({ path }) => path === marker);
    const kind2 = documents[0]?.source.kind === "chart" ? "chart" : "kustomization";
    return unrendered(
      { marker: kind2, folder: folderOf(marker), contents: contentsOf(documents, isPolicy) },
      file === void 0 ? void 0 : wholeFile(file)
    );
  });
}
function isHarmless({ kind: kind2, group }) {
  return group === "" && (kind2 === "Service" || kind2 === "Node");
}
function contentsOf(documents, isPolicy) {
  const policies = documents.filter(isPolicy).length;
  const namespaces = documents.filter(({ kind: kind2, group }) => kind2 === "Namespace" && group === "").length;
  const workloads = documents.length - policies - namespaces;
  const counts = [
    [policies, "policy", "policies"],
    [workloads, "workload", "workloads"],
    [namespaces, "Namespace", "Namespaces"]
  ];
  return counts.flatMap(([count, one, many]) => count === 0 ? [] : [`${count} ${count === 1 ? one : many}`]).join(", ");
}
function folderOf(path) {
  const end = path.lastIndexOf("/");
  return end < 0 ? "." : path.slice(0, end);
}

// src/judge/input-diagnostics.ts
function inputDiagnostics(main, all, options2) {
  return [
    ...all.flatMap(({ diagnostics, manifests: manifests2 }) => [...diagnostics, ...manifests2.diagnostics]),
    ...all.flatMap((input) => reportMixedNamespaces(appliedIn(input, options2), options2.world.defaultNamespace)),
    ...unrenderedIn(all, options2),
    ...settingsIn2(main)
  ];
}
function unrenderedIn(inputs, { raw, world }) {
  if (raw) return [];
  const documents = inputs.flatMap(({ manifests: manifests2 }) => manifests2.documents.filter((each) => !isTest(each)));
  const files = inputs.flatMap((input) => [...input.files, ...input.markers]);
  const unique = [...new Map(documents.map((each) => [`${each.file.path} ${each.span.start}`, each])).values()];
  return reportUnrendered(unique, files, ({ group, kind: kind2 }) => world.dialectOf(group, kind2) !== void 0);
}
function settingsIn2({ files }) {
  return files.filter(({ path }) => path === "reachspec.yaml" || path === "reachspec.yml").map((file) => unsupportedSettings({ path: file.path }, wholeFile(file)));
}

// src/judge/map.ts
var unreached = { allow: noTraffic, unknown: [] };
function mapCluster(cluster3, ground) {
  const { classes, classOf } = groupWorkloads(cluster3.workloads, ground);
  const families2 = [...ground.families, ...ground.widerFamilies];
  const between = classes.flatMap((from) => classes.map((to) => toReach(reachBetween(from, to, families2, ground))));
  const outside = (direction) => classes.map((each) => reachOutside(each, direction, families2, ground));
  return {
    workloads: cluster3.workloads.map(({ id, namespace, kind: kind2, name }, index) => ({
      id,
      namespace,
      kind: kind2,
      name,
      class: classOf[index] ?? 0
    })),
    classes: classes.length,
    between,
    fromAddresses: outside("ingress"),
    toAddresses: outside("egress")
  };
}
function groupWorkloads(workloads, { evaluation }) {
  const classes = [];
  const indexByKey = /* @__PURE__ */ new Map();
  const classOf = workloads.map(({ pods }) => {
    const isCertain2 = pods.every(({ presence }) => presence === true);
    const signature = [...new Set(pods.map((pod) => evaluation.classOf(pod).index))].sort((a, b) => a - b);
    const key = isCertain2 ? signature.join() : `${signature.join()} ${pods[0]?.workload ?? ""}`;
    const known2 = indexByKey.get(key);
    if (known2 !== void 0) return known2;
    indexByKey.set(key, classes.length);
    return classes.push({ pods: isCertain2 ? onePerClass(pods, (pod) => evaluation.classOf(pod)) : pods }) - 1;
  });
  return { classes, classOf };
}
function onePerClass(pods, classOf) {
  return [...new Map(pods.map((pod) => [classOf(pod).index, pod])).values()];
}
function reachBetween(from, to, families2, ground) {
  const reached = from.pods.flatMap(
    (source) => to.pods.flatMap(
      (destination) => families2.map((family) => {
        const { evaluation } = ground;
        return readSlices(evaluation.connect(evaluation.endOf(source), evaluation.endOf(destination), family), [
          source.presence,
          destination.presence
        ]);
      })
    )
  );
  return reached.reduce(unite, unreached);
}
function reachOutside({ pods }, direction, families2, { evaluation }) {
  const rows3 = /* @__PURE__ */ new Map();
  for (const family of families2) {
    for (const piece of piecesOf(pods, direction, family, evaluation)) {
      const address = piece[0];
      if (address === void 0) continue;
      const outside = { kind: "address", family, address };
      const reached = pods.map((pod) => {
        const end = evaluation.endOf(pod);
        const slices = direction === "ingress" ? evaluation.connect(outside, end, family) : evaluation.connect(end, outside, family);
        return readSlices(slices, [pod.presence]);
      });
      const reach = toReach(reached.reduce(unite, unreached));
      if (reach.allow.length === 0 && reach.unknown.length === 0) continue;
      const key = JSON.stringify(reach);
      const addresses = uniteAddresses(rows3.get(key)?.addresses ?? noAddresses, familyAddresses(family, piece));
      rows3.set(key, { addresses, reach });
    }
  }
  return [...rows3.values()].sort((a, b) => byAddress(a.addresses, b.addresses)).map(({ addresses, reach }) => ({ ...reach, cidrs: addressCidrs(addresses) }));
}
function piecesOf(pods, direction, family, evaluation) {
  let pieces = [allAddresses[family]];
  for (const pod of pods) {
    pieces = pieces.flatMap(
      (addresses) => evaluation.partitionAddresses(evaluation.endOf(pod), direction, { family, addresses })
    );
  }
  return pieces;
}
function byAddress(a, b) {
  const [[x], [y]] = [a.IPv4, b.IPv4];
  if (x !== void 0 && y !== void 0) return x < y ? -1 : 1;
  if (x !== void 0 || y !== void 0) return x === void 0 ? 1 : -1;
  return (a.IPv6[0] ?? 0n) < (b.IPv6[0] ?? 0n) ? -1 : 1;
}
function readSlices(slices, presence) {
  const doubts = openFacts(presence).map(({ fact }) => fact.words);
  return slices.reduce((reached, slice) => {
    const traffic2 = intersectTraffic(slice.traffic, portTraffic);
    if (slice.verdict === "deny") return reached;
    if (slice.verdict === "allow" && doubts.length === 0) return unite(reached, { allow: traffic2, unknown: [] });
    const reason = [...doubts, ...slice.facts.map(({ words: words4 }) => words4)].join("; ");
    return unite(reached, { allow: noTraffic, unknown: [{ traffic: traffic2, reason }] });
  }, unreached);
}
function unite(a, b) {
  return { allow: uniteTraffic(a.allow, b.allow), unknown: [...a.unknown, ...b.unknown] };
}
function toReach({ allow, unknown: unknown2 }) {
  let rest = subtractTraffic(portTraffic, allow);
  const ranges3 = [];
  for (const { traffic: traffic2, reason } of unknown2) {
    const open2 = intersectTraffic(traffic2, rest);
    rest = subtractTraffic(rest, open2);
    ranges3.push(...trafficRanges(open2).map((range) => ({ ...range, reason })));
  }
  return { allow: trafficRanges(allow), unknown: ranges3 };
}

// src/judge/reported.ts
function reported(diagnostics) {
  const byText = new Map(diagnostics.map(toReported).map((each) => [JSON.stringify(each), each]));
  return [...byText.values()].sort(byPlace);
}
function toReported({ code, severity, message, span, related: related2 }) {
  const places = related2.map((each) => {
    const { file, line, column } = locate(each.span);
    return { file, line, column, message: each.message };
  });
  if (span === void 0) return { code, severity, message, related: places };
  return { code, severity, message, ...locate(span), excerpt: lineText(span.file, locate(span).line), related: places };
}
function byPlace(a, b) {
  return byBytes(a.file ?? "", b.file ?? "") || (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0) || byBytes(a.code, b.code);
}

// src/judge/host-network.ts
var ungoverned3 = define({
  code: "policy/host-network",
  severity: "warning",
  summary: "a policy selects or names pods that use the network of their node",
  words: ({ id, part: part2, workloads }) => `${id} ${part2} ${listed(workloads)}, which ${workloads.length === 1 ? "uses" : "use"} the network of the node: policies see the node, not the pod`
});
function reportHostNetwork(units, cluster3) {
  const pods = cluster3.workloads.flatMap((workload) => workload.pods).filter((pod) => pod.isHostNetwork);
  if (pods.length === 0) return [];
  return units.filter(({ policy: policy2 }) => policy2.isEvaluated).flatMap((unit) => {
    const selected = workloadsIn(unit.subject, pods, cluster3);
    const named3 = unit.rules.flatMap((rule) => rule.peers ?? []).flatMap(
      (peer) => peer.kind === "pods" && peer.pods.labels.size > 0 ? workloadsIn(peer.pods, pods, cluster3) : []
    );
    const { id, span } = unit.policy;
    return [
      ...selected.length > 0 ? [ungoverned3({ id, part: "selects", workloads: selected }, span)] : [],
      ...named3.length > 0 ? [ungoverned3({ id, part: "names", workloads: [...new Set(named3)].sort(byBytes) }, span)] : []
    ];
  });
}
function workloadsIn({ namespaces, labels }, pods, cluster3) {
  const isIn = (pod) => {
    const namespace = cluster3.namespaces.get(pod.namespace);
    if (namespaces.kind === "named") return pod.namespace === namespaces.name;
    return namespace !== void 0 && matchLabels(namespaces.labels, namespace.labels) === true;
  };
  const found2 = pods.filter((pod) => isIn(pod) && matchLabels(labels, pod.labels) === true);
  return [...new Set(found2.map(({ workload }) => workload))].sort(byBytes);
}
function listed(workloads) {
  const shown2 = workloads.slice(0, 3).join(", ");
  return workloads.length > 3 ? `${shown2} and ${workloads.length - 3} more` : shown2;
}

// src/judge/world.ts
function buildWorld(documents, hints, options2) {
  const copies = sortCopies(documents, options2.defaultNamespace);
  const built = buildCluster(copies.list, options2);
  const compiled = copies.list.flatMap(({ document, presence }) => {
    const dialect = options2.dialectOf(document.group, document.kind);
    if (dialect === void 0) return [];
    return [dialect.compile(document, { defaultNamespace: options2.defaultNamespace, presence })];
  });
  const units = compiled.flatMap((policy2) => policy2.units);
  return {
    cluster: built.cluster,
    units,
    recognised: recogniseNetwork([...documents, ...hints]),
    namedFamilies: families.filter((family) => compiled.some((policy2) => policy2.namedFamilies.includes(family))),
    diagnostics: [
      ...copies.diagnostics,
      ...built.diagnostics,
      ...compiled.flatMap(({ diagnostics }) => diagnostics),
      ...reportHostNetwork(units, built.cluster)
    ]
  };
}

// src/judge/reachability-map.ts
function mapInput(input, options2) {
  const built = buildWorld(appliedIn(input, options2), input.manifests.hints, options2.world);
  const recognised = orElse(built.recognised, recogniseAll(input));
  const world = { ...built, recognised };
  const chosen = options2.cni === void 0 ? settleCni(recognised) : namedCni(options2.cni, "flag", recognised);
  const ground = layGround(world, {
    profile: chosen.profile,
    isProfileDeclared: chosen.choice.source !== "default",
    settings: chosen.settings,
    ipBlocks: options2.ipBlocks,
    ranges: options2.ranges,
    ipFamilies: void 0
  });
  return {
    apiVersion,
    kind: "ReachabilityMap",
    cni: chosen.choice,
    families: [...ground.families, ...ground.widerFamilies],
    assumptions: [],
    ground: ground.facts,
    ...mapCluster(world.cluster, ground),
    diagnostics: reported([
      ...inputDiagnostics(input, [input], options2),
      ...hasManifests(input) ? [] : [nothingToMap({}, void 0)],
      ...world.diagnostics,
      ...chosen.diagnostics,
      ...ground.diagnostics
    ]),
    inputs: inputsOf([input])
  };
}

// src/judge/comparisons.ts
function compareSuites(suites) {
  const byDocument = /* @__PURE__ */ new Map();
  for (const suite of suites) {
    const key = `${suite.file}:${suite.line} ${suite.environment}`;
    const known2 = byDocument.get(key);
    if (known2 === void 0) byDocument.set(key, [suite]);
    else known2.push(suite);
  }
  return [...byDocument.values()].flatMap((same) => {
    const [first] = same;
    return first === void 0 || same.length === 1 ? [] : [compare(first, same)];
  });
}
function compare({ name, file, line, environment }, suites) {
  const rows3 = /* @__PURE__ */ new Map();
  for (const suite of suites) {
    for (const result of suite.cases) {
      const key = `${result.line}:${result.column} ${result.name}`;
      const known2 = rows3.get(key);
      if (known2 === void 0) rows3.set(key, [{ suite, result }]);
      else known2.push({ suite, result });
    }
  }
  const shared = [...rows3.values()].filter((each) => each.length > 1);
  const cases = shared.map(outcomesOf).filter(({ outcomes }) => outcomes.length > 1);
  return {
    name,
    file,
    line,
    environment,
    cnis: suites.map(({ cni }) => cniId(cni)),
    alike: shared.length - cases.length,
    cases
  };
}
function outcomesOf(rows3) {
  const groups = /* @__PURE__ */ new Map();
  for (const { suite, result } of rows3) {
    const why = anyPlugin(whyOf(result), suite.cni.title);
    const key = `${result.status} ${why}`;
    const known2 = groups.get(key);
    if (known2 === void 0) groups.set(key, { outcome: outcomeOf(result), cnis: [cniId(suite.cni)] });
    else {
      known2.cnis.push(cniId(suite.cni));
      known2.outcome = { ...known2.outcome, why };
    }
  }
  const { name = "", line = 0 } = rows3[0]?.result ?? {};
  return { name, line, outcomes: [...groups.values()].map(({ outcome, cnis }) => ({ ...outcome, cnis })) };
}
function outcomeOf(result) {
  const { status, actual } = result;
  return { status, ...actual === void 0 ? {} : { actual }, cnis: [], why: whyOf(result) };
}
function whyOf({ status, notes, nearestMiss: nearestMiss2, message }) {
  if (status === "passed" || status === "skipped") return "";
  return notes.find((note) => note.startsWith(pluginNote))?.slice(pluginNote.length) ?? nearestMiss2 ?? message;
}
var pluginNote = "CNI: ";
function anyPlugin(words4, title2) {
  return words4.replaceAll(title2, "the plugin");
}
function cniId({ name, version }) {
  return version === void 0 ? name : `${name}@${version}`;
}

// src/judge/fixtures.ts
function readFixtures({ fixtures }, context) {
  const idOf2 = (document) => objectId(document, context.defaultNamespace);
  const discovered = new Set(context.discovered.map(idOf2));
  const written = fixtures.filter((node) => get(node, "builtin") === void 0).map((node) => readFixture(node, context));
  const added = fixtures.filter((node) => get(node, "builtin") !== void 0).map((node) => readBuiltin(node, context));
  const own = written.flatMap(({ documents: documents2 }) => documents2);
  const declared = /* @__PURE__ */ new Set([...discovered, ...own.map(idOf2)]);
  const provided = new Map(added.flatMap(({ documents: documents2 }) => documents2).map((each) => [idOf2(each), each]));
  const needed = [...provided].filter(([id, { kind: kind2 }]) => kind2 !== "Namespace" || !declared.has(id));
  const documents = [...own, ...needed.map(([, document]) => document)];
  const redefining = documents.filter((document) => discovered.has(idOf2(document)));
  return {
    documents: documents.filter((document) => !redefining.includes(document)),
    diagnostics: [
      ...[...written, ...added].flatMap(({ diagnostics }) => diagnostics),
      ...redefining.map((document) => redefiningFixture({ id: idOf2(document) }, document.span))
    ]
  };
}
function readFixture(node, { kinds, known: known2 }) {
  const { documents, diagnostics } = readObjects(node, {
    source: { kind: "applied" },
    isWanted: (kind3) => kinds.includes(kind3),
    inherited: { apiVersion: void 0, kind: void 0 }
  });
  const doubts = documents.flatMap((document) => doubtOf(document, known2)?.diagnostic ?? []);
  const usable = documents.filter((document) => doubtOf(document, known2) === void 0);
  if (documents.length > 0 || diagnostics.length > 0)
    return { documents: usable, diagnostics: [...diagnostics, ...doubts] };
  const kind2 = stringOf(get(node, "kind"));
  const problem = kind2 === void 0 ? "found no `kind`; expected a Kubernetes object, or `builtin: NAME`" : `a \`${kind2}\` can't change a verdict${didYouMean(kind2, kinds) || "; remove it"}`;
  return unusable(problem, node);
}
function readBuiltin(node, { kinds }) {
  const names5 = Object.keys(builtins);
  const expected = `; expected one of ${names5.join(", ")}`;
  const name = stringOf(get(node, "builtin"));
  if (name === void 0) return unusable(`\`builtin\` is no name${expected}`, node);
  const text = Object.hasOwn(builtins, name) ? builtins[name] : void 0;
  if (text === void 0) return unusable(`no builtin fixture \`${name}\`${didYouMean(name, names5) || expected}`, node);
  const file = { path: `<builtin ${name}>`, text };
  return readManifests([file], { kinds, groups: [], policyKinds: [], markers: [] });
}
function unusable(problem, { span }) {
  return { documents: [], diagnostics: [unusableFixture({ problem }, span)] };
}
var kubeSystem = `apiVersion: v1
kind: Namespace
metadata: {name: kube-system}
`;
var builtins = {
  "kube-dns": `${kubeSystem}---
apiVersion: apps/v1
kind: Deployment
metadata: {name: coredns, namespace: kube-system}
spec:
  template:
    metadata: {labels: {k8s-app: kube-dns}}
    spec:
      containers:
        - name: coredns
          ports:
            - {name: dns, containerPort: 53, protocol: UDP}
            - {name: dns-tcp, containerPort: 53, protocol: TCP}
            - {name: metrics, containerPort: 9153, protocol: TCP}
---
apiVersion: v1
kind: Service
metadata: {name: kube-dns, namespace: kube-system}
spec:
  selector: {k8s-app: kube-dns}
  ports:
    - {name: dns, port: 53, protocol: UDP, targetPort: 53}
    - {name: dns-tcp, port: 53, protocol: TCP, targetPort: 53}
    - {name: metrics, port: 9153, protocol: TCP, targetPort: 9153}
`,
  "coredns-openshift": `apiVersion: v1
kind: Namespace
metadata: {name: openshift-dns}
---
apiVersion: apps/v1
kind: DaemonSet
metadata: {name: dns-default, namespace: openshift-dns}
spec:
  template:
    metadata: {labels: {dns.operator.openshift.io/daemonset-dns: default}}
    spec:
      containers:
        - name: dns
          ports:
            - {name: dns, containerPort: 5353, protocol: UDP}
            - {name: dns-tcp, containerPort: 5353, protocol: TCP}
---
apiVersion: v1
kind: Service
metadata: {name: dns-default, namespace: openshift-dns}
spec:
  selector: {dns.operator.openshift.io/daemonset-dns: default}
  ports:
    - {name: dns, port: 53, protocol: UDP, targetPort: dns}
    - {name: dns-tcp, port: 53, protocol: TCP, targetPort: dns-tcp}
`,
  "node-local-dns": `${kubeSystem}---
apiVersion: apps/v1
kind: DaemonSet
metadata: {name: node-local-dns, namespace: kube-system}
spec:
  template:
    metadata: {labels: {k8s-app: node-local-dns}}
    spec:
      hostNetwork: true
      containers:
        - name: node-cache
          ports:
            - {name: dns, containerPort: 53, protocol: UDP}
            - {name: dns-tcp, containerPort: 53, protocol: TCP}
`
};

// src/judge/resolve/resolution.ts
var nothing3 = { members: [], problems: [], notes: [] };
function fail4(problem) {
  return { ...nothing3, problems: [problem] };
}
function found(members) {
  return { ...nothing3, members };
}
function merge(resolutions) {
  return {
    members: resolutions.flatMap(({ members }) => members),
    problems: resolutions.flatMap(({ problems }) => problems),
    notes: resolutions.flatMap(({ notes }) => notes)
  };
}
function list2(ids) {
  const shown2 = ids.slice(0, 4).map((id) => `\`${id}\``);
  return ids.length > shown2.length ? `${shown2.join(", ")} and ${ids.length - shown2.length} more` : shown2.join(", ");
}

// src/judge/members.ts
function isPod(member) {
  return member.kind === "workload" || member.kind === "hypothetical";
}
function workloadMember(workload, {
  pods = workload.pods,
  isMeant = true,
  isNamed = false,
  service
} = {}) {
  return { kind: "workload", id: workload.id, workload, pods, isMeant, isNamed, service };
}
function exactNamespace(name, labels) {
  const known2 = new Map(
    [...labels, [nameLabel, name]].map(([key, value]) => [key, statesIn([value])])
  );
  const owner = { id: "namespace/hypothetical", words: "the hypothetical namespace", remedy: "write its labels" };
  return { name, labels: { known: known2, others: absentState, owner }, declaredAt: void 0 };
}

// src/judge/resolve/reference-to.ts
function referenceTo({ id, kind: kind2, namespace, name }) {
  return kind2 === "Service" ? `${namespace}/${name}` : id;
}
function distinctReferenceTo({ id, kind: kind2, namespace, name }) {
  if (kind2 !== "Service") return id;
  return `{namespace: ${namespace}, podSelector: {matchLabels: {serving.knative.dev/service: ${name}}}}`;
}

// src/judge/resolve/resolve-addresses.ts
function resolveAddresses(endpoint, { cluster: cluster3 }) {
  const { addresses, text } = endpoint;
  const service = cluster3.services.find(
    ({ clusterIps }) => !isNoAddresses(clusterIps) && isAddressesWithin(addresses, clusterIps)
  );
  if (service !== void 0) {
    return fail4(
      `\`${text}\` is the cluster IP of a Service, and policies see the pods behind it: write \`${service.namespace}/service/${service.name}\``
    );
  }
  const owner = cluster3.workloads.find(
    ({ pods }) => pods.some(
      (pod) => !pod.isHostNetwork && !isNoAddresses(pod.addresses) && isAddressesWithin(addresses, pod.addresses)
    )
  );
  if (owner !== void 0) return fail4(`\`${text}\` is the address of a pod: write \`${referenceTo(owner)}\``);
  return found([{ kind: "addresses", id: text, addresses, isWritten: true }]);
}
function resolveDomain({ text }) {
  return found([{ kind: "domain", id: text, addresses: internetAddresses }]);
}
function resolveWord(endpoint, context) {
  const workloads = () => context.cluster.workloads.map((workload) => workloadMember(workload));
  const isEmpty = context.cluster.workloads.length === 0;
  switch (endpoint.word) {
    case "nodes":
      return found([{ kind: "nodes", id: "nodes" }]);
    case "internet":
      return found([addressesMember("internet", internetAddresses)]);
    case "cluster":
      if (isEmpty && !context.allowsEmpty) return fail4("`cluster` holds no workload");
      return found(workloads());
    case "anywhere":
      return found([...workloads(), addressesMember("anywhere", allAddresses)]);
  }
}
function addressesMember(id, addresses) {
  return { kind: "addresses", id, addresses, isWritten: false };
}

// src/judge/resolve/resolve-hypothetical.ts
function resolveHypothetical(endpoint, { cluster: cluster3 }) {
  return found([hypotheticalMember(endpoint, cluster3)]);
}
function hypotheticalMember({ text, namespace, podLabels: podLabels3, serviceAccount }, cluster3) {
  const pod = { labels: podLabels3, serviceAccount: serviceAccount ?? "default" };
  return { kind: "hypothetical", id: text, pod: { ...pod, namespace: hypotheticalNamespace(namespace, cluster3) } };
}
function hypotheticalNamespace(namespace, cluster3) {
  if (namespace.kind === "named")
    return cluster3.namespaces.get(namespace.name) ?? undeclaredNamespace(namespace.name, anyState);
  const name = namespace.labels.get(nameLabel) ?? unmentioned([...cluster3.namespaces.keys()]);
  return exactNamespace(name, namespace.labels);
}

// src/judge/resolve/resolve-pods.ts
function resolveNamespace(endpoint, context) {
  return resolvePods(endpoint, context, (pod) => pod.namespace === endpoint.namespace);
}
function resolveSelector(endpoint, context) {
  return resolvePods(endpoint, context, (pod) => isSelected(endpoint, pod, context.cluster));
}
function resolvePods(endpoint, context, isMeant) {
  const members = context.cluster.workloads.flatMap((workload) => {
    const meant = workload.pods.map((pod) => ({ pod, condition: isMeant(pod) })).filter(({ condition: condition2 }) => condition2 !== false);
    if (meant.length === 0) return [];
    const condition = anyOf(meant.map((each) => each.condition));
    return [workloadMember(workload, { pods: meant.map(({ pod }) => pod), isMeant: condition })];
  });
  if (members.length > 0 || context.allowsEmpty) return found(members);
  return fail4(`\`${endpoint.text}\` matches no workload${emptyHint(endpoint, context.cluster)}`);
}
function emptyHint(endpoint, cluster3) {
  if (endpoint.kind !== "namespace") return "; `allowEmpty: true` permits that";
  return cluster3.namespaces.has(endpoint.namespace) ? "; `allowEmpty: true` permits that" : didYouMean(endpoint.namespace, [...cluster3.namespaces.keys()]) || "; no manifest is in that namespace";
}
function isSelected(endpoint, pod, cluster3) {
  const namespace = cluster3.namespaces.get(pod.namespace);
  if (namespace === void 0) return false;
  if (endpoint.serviceAccount !== void 0 && endpoint.serviceAccount !== pod.serviceAccount) return false;
  const isNamespaceMeant = endpoint.namespaces.kind === "named" ? endpoint.namespaces.name === pod.namespace : matchLabels(endpoint.namespaces.labels, namespace.labels);
  return allOf([isNamespaceMeant, matchLabels(endpoint.pods, pod.labels)]);
}

// src/judge/service-backends.ts
function serviceBackends(service, cluster3) {
  if (service.selector === void 0) return [];
  const region = new Map([...service.selector].map(([key, value]) => [key, statesIn([value])]));
  return cluster3.workloads.filter(({ namespace }) => namespace === service.namespace).flatMap((workload) => {
    const pods = workload.pods.filter((pod) => matchLabels(region, pod.labels) !== false);
    if (pods.length === 0) return [];
    const isMeant = anyOf(pods.map((pod) => matchLabels(region, pod.labels)));
    return [workloadMember(workload, { pods, isMeant, service })];
  });
}

// src/judge/resolve/resolve-service.ts
function resolveService(endpoint, { cluster: cluster3, side: side2, allowsEmpty }) {
  if (side2 === "from")
    return fail4(`\`${endpoint.text}\` is a Service, and a Service opens no connections: name its workloads`);
  const services = cluster3.services.filter(({ namespace }) => namespace === endpoint.namespace);
  const service = services.find(({ name }) => name === endpoint.name);
  if (service === void 0 && isKnativeService(endpoint, cluster3)) {
    return fail4(
      `no Service \`${endpoint.text}\`, but a Knative Service of that name, which is a workload: write \`${endpoint.namespace}/${endpoint.name}\``
    );
  }
  if (service === void 0) {
    const near = didYouMean(
      endpoint.name,
      services.map(({ name }) => name)
    );
    return fail4(
      `no Service \`${endpoint.text}\`${near || `; namespace \`${endpoint.namespace}\` has ${services.length === 0 ? "none" : list2(services.map(({ name }) => name))}`}`
    );
  }
  if (service.copies > 1)
    return fail4(`\`${endpoint.text}\` is declared ${service.copies} times, and the copies differ: keep one`);
  if (service.type === "ExternalName") {
    return fail4(
      `\`${endpoint.text}\` is an ExternalName: its traffic ends at \`${service.externalName ?? ""}\`, outside the cluster; name that`
    );
  }
  if (service.selector === void 0) {
    return fail4(
      `\`${endpoint.text}\` has no selector: its endpoints are not in the manifests; name the workloads or addresses`
    );
  }
  const members = serviceBackends(service, cluster3);
  if (members.length === 0 && !allowsEmpty)
    return fail4(`\`${endpoint.text}\` has no backend: its selector selects no workload of \`${endpoint.namespace}\``);
  return found(members);
}
function isKnativeService({ namespace, name }, { workloads }) {
  return workloads.some((each) => each.namespace === namespace && each.kind === "Service" && each.name === name);
}

// src/judge/resolve/resolve-workload.ts
function resolveWorkload(endpoint, { cluster: cluster3 }) {
  const inNamespace = cluster3.workloads.filter(({ namespace }) => namespace === endpoint.namespace);
  const named3 = inNamespace.filter(
    ({ name, kind: kind2 }) => name === endpoint.name && (endpoint.workloadKind ?? kind2).toLowerCase() === kind2.toLowerCase()
  );
  const [workload, ...others] = named3;
  if (workload === void 0) return fail4(`no workload \`${endpoint.text}\`${workloadHint(endpoint, cluster3)}`);
  if (others.length > 0) {
    return fail4(
      `\`${endpoint.text}\` is held by several kinds: write one of ${named3.map((each) => `\`${distinctReferenceTo(each)}\``).join(", ")}`
    );
  }
  return found([workloadMember(workload, { isNamed: true })]);
}
function workloadHint(endpoint, cluster3) {
  const { namespace, name } = endpoint;
  const service = cluster3.services.find((each) => each.namespace === namespace && each.name === name);
  if (service !== void 0) return `; did you mean the Service \`${namespace}/service/${name}\`?`;
  if (!cluster3.namespaces.has(namespace)) {
    const near2 = didYouMean(namespace, [...cluster3.namespaces.keys()]);
    return near2 || `; no manifest declares anything in namespace \`${namespace}\``;
  }
  const names5 = cluster3.workloads.filter((each) => each.namespace === namespace);
  const near = didYouMean(
    endpoint.text,
    names5.flatMap((each) => [`${namespace}/${each.name}`, referenceTo(each)])
  );
  if (near) return near;
  return names5.length === 0 ? `; namespace \`${namespace}\` has no workload` : `; namespace \`${namespace}\` has ${list2(names5.map(referenceTo))}`;
}

// src/judge/resolve/subtract-members.ts
function subtractMembers(member, excepted) {
  switch (member.kind) {
    case "nodes":
      return excepted.some(({ kind: kind2 }) => kind2 === "nodes") ? [] : [member];
    case "hypothetical":
    case "domain":
      return [member];
    case "addresses": {
      const left = excepted.reduce(
        (rest, each) => each.kind === "addresses" ? subtractAddresses(rest, each.addresses) : rest,
        member.addresses
      );
      return isNoAddresses(left) ? [] : [{ ...member, addresses: left }];
    }
    case "workload": {
      const gone = excepted.filter((each) => each.kind === "workload").filter(({ id }) => id === member.id);
      const pods = member.pods.filter((pod) => !gone.some((each) => each.pods.includes(pod) && each.isMeant === true));
      const doubt = gone.filter(({ isMeant }) => isMeant !== true).map(({ isMeant }) => isMeant);
      if (pods.length === 0) return [];
      return [{ ...member, pods, isMeant: doubt.length === 0 ? member.isMeant : allOf([member.isMeant, ...doubt]) }];
    }
  }
}
function isSameMember(left, member) {
  const [first] = left;
  if (left.length !== 1 || first === void 0) return false;
  if (first.kind === "addresses" && member.kind === "addresses")
    return isSameAddresses(first.addresses, member.addresses);
  if (first.kind === "workload" && member.kind === "workload") return first.pods.length === member.pods.length;
  return true;
}

// src/judge/resolve/resolve-endpoints.ts
function resolveEndpoints(endpoints, context) {
  const isSingle = endpoints.length === 1;
  const resolution = merge(endpoints.map((endpoint) => resolve3(endpoint, context, [])));
  const members = resolution.members.map(
    (member) => member.kind === "workload" && member.isNamed && !isSingle ? { ...member, isNamed: false } : member
  );
  return leaveOutHostNetwork({ ...resolution, members: distinct3(members) }, context);
}
function resolve3(endpoint, context, groups) {
  switch (endpoint.kind) {
    case "workload":
      return resolveWorkload(endpoint, context);
    case "namespace":
      return resolveNamespace(endpoint, context);
    case "selector":
      return resolveSelector(endpoint, context);
    case "hypothetical":
      return resolveHypothetical(endpoint, context);
    case "service":
      return resolveService(endpoint, context);
    case "addresses":
      return resolveAddresses(endpoint, context);
    case "domain":
      return resolveDomain(endpoint);
    case "word":
      return resolveWord(endpoint, context);
    case "group":
      return resolveGroup(endpoint, context, groups);
    case "difference":
      return resolveDifference(endpoint, context, groups);
  }
}
function resolveGroup(endpoint, context, groups) {
  if (groups.includes(endpoint.name)) return fail4(`the group \`${endpoint.name}\` holds itself`);
  const endpoints = context.groups.get(endpoint.name) ?? [];
  if (endpoints.length === 0) return fail4(`the group \`${endpoint.name}\` can't be read`);
  return unnamed(merge(endpoints.map((each) => resolve3(each, context, [...groups, endpoint.name]))));
}
function resolveDifference(endpoint, context, groups) {
  const all = unnamed(merge(endpoint.all.map((each) => resolve3(each, context, groups))));
  const except = merge(endpoint.except.map((each) => resolve3(each, context, groups)));
  const problems = [...all.problems, ...except.problems];
  if (problems.length > 0) return { ...nothing3, problems };
  if (except.members.some((member) => member.kind === "domain")) {
    return fail4(`\`${endpoint.text}\` excepts a domain name, whose address is not known: except a range`);
  }
  if (except.members.some((member) => member.kind === "workload" && member.service !== void 0)) {
    return fail4(`\`${endpoint.text}\` excepts a Service: except its workloads`);
  }
  const members = all.members.flatMap((member) => subtractMembers(member, except.members));
  if (members.length === 0 && !context.allowsEmpty) return fail4(`\`${endpoint.text}\` excepts everything`);
  const removesNothing = endpoint.except.filter((each) => {
    const { members: excepted } = resolve3(each, context, groups);
    return all.members.every((member) => isSameMember(subtractMembers(member, excepted), member));
  });
  const notes = removesNothing.map(({ text }) => `warning: \`except: ${text}\` removes nothing`);
  return { members, problems: [], notes: [...all.notes, ...except.notes, ...notes] };
}
function unnamed(resolution) {
  const members = resolution.members.map(
    (member) => member.kind === "workload" ? { ...member, isNamed: false } : member
  );
  return { ...resolution, members };
}
function leaveOutHostNetwork(resolution, { side: side2 }) {
  if (side2 === "to") return resolution;
  const isLeftOut = (member) => member.kind === "workload" && !member.isNamed && member.workload.pods.every((pod) => pod.isHostNetwork);
  const count = resolution.members.filter(isLeftOut).length;
  if (count === 0) return resolution;
  const words4 = `${count} hostNetwork ${count === 1 ? "workload is" : "workloads are"} left out of \`from\`: policies see ${count === 1 ? "its node" : "their nodes"}`;
  return {
    ...resolution,
    members: resolution.members.filter((member) => !isLeftOut(member)),
    notes: [...resolution.notes, words4]
  };
}
function distinct3(members) {
  const byKey = /* @__PURE__ */ new Map();
  for (const member of members) {
    const key = `${member.kind} ${member.id} ${member.kind === "workload" ? member.service?.name ?? "" : ""}`;
    const known2 = byKey.get(key);
    byKey.set(key, known2?.kind === "workload" && member.kind === "workload" ? both2(known2, member) : known2 ?? member);
  }
  return [...byKey.values()];
}
function both2(a, b) {
  return {
    ...a,
    pods: [.../* @__PURE__ */ new Set([...a.pods, ...b.pods])],
    isMeant: anyOf([a.isMeant, b.isMeant]),
    isNamed: a.isNamed && b.isNamed
  };
}

// src/judge/closed/items.ts
function resolveItems(test, assertion, context) {
  const { cluster: cluster3, groups } = context;
  const resolved = assertion.items.map((item) => {
    const allowsEmpty = !assertion.isExact || test.allowsEmpty;
    return { item, ...resolveEndpoints([item.endpoint], { cluster: cluster3, groups, side: assertion.side, allowsEmpty }) };
  });
  const notices = resolved.filter(
    ({ members, problems, item }) => members.length === 0 && problems.length === 0 && item.endpoint.kind !== "hypothetical"
  ).map(({ item }) => `\`${item.endpoint.text}\` matches no workload; it still bounds`);
  return {
    items: resolved.map(({ item, members }) => ({ item, members })),
    problems: resolved.flatMap(({ problems }) => problems),
    notes: [...resolved.flatMap(({ notes }) => notes), ...notices]
  };
}

// src/judge/ports.ts
function portsAtPod(ports2, pod) {
  if (ports2 === void 0) return { traffic: portTraffic, problems: [], notes: [] };
  const problems = [];
  const traffic2 = ports2.reduce((sum2, port) => {
    if (port.kind === "traffic") return uniteTraffic(sum2, port.traffic);
    const named3 = namedTraffic(pod, port.name, port.protocol);
    if (isNoTraffic(named3))
      problems.push(`\`${port.text}\`: ${pod.workload} declares no container port of that name${namesOf(pod)}`);
    return uniteTraffic(sum2, named3);
  }, noTraffic);
  return { traffic: traffic2, problems, notes: [] };
}
function portsAtAddress(ports2, destination) {
  if (ports2 === void 0) return { traffic: portTraffic, problems: [], notes: [] };
  const problems = ports2.flatMap(
    (port) => port.kind === "named" ? [`\`${port.text}\`: ${destination} is no pod, and only pods give ports a name; write the number`] : []
  );
  const traffic2 = ports2.reduce(
    (sum2, port) => port.kind === "named" ? sum2 : uniteTraffic(sum2, port.traffic),
    noTraffic
  );
  return { traffic: traffic2, problems, notes: [] };
}
function portsAtBackend(ports2, service, pod) {
  const chosen = chooseServicePorts(ports2, service);
  const targets = chosen.ports.map((port) => targetAt(port, service, pod));
  return {
    traffic: targets.reduce((sum2, { traffic: traffic2 }) => uniteTraffic(sum2, traffic2), noTraffic),
    problems: [...chosen.problems, ...targets.flatMap(({ problems }) => problems)],
    notes: targets.flatMap(({ notes }) => notes)
  };
}
function chooseServicePorts(choices, service) {
  const id = `${service.namespace}/service/${service.name}`;
  const has = service.ports.length === 0 ? "it has none" : `it has ${service.ports.map(portText).join(", ")}`;
  if (choices === void 0)
    return { ports: service.ports, problems: service.ports.length === 0 ? [`${id} has no port`] : [] };
  const problems = [];
  const ports2 = choices.flatMap((choice) => {
    const found2 = service.ports.filter((port) => isChosen(port, choice));
    const missing = choice.kind === "traffic" && !isWhole(choice) ? lacking(choice.traffic, service) : noTraffic;
    if (found2.length === 0) problems.push(`${id} has no port \`${choice.text}\`: ${has}`);
    else if (!isNoTraffic(missing)) problems.push(`${id} has no port ${trafficText(missing)}: ${has}`);
    return found2;
  });
  return { ports: [...new Set(ports2)], problems };
}
function isChosen(port, choice) {
  if (choice.kind === "named") return port.name === choice.name && port.protocol === choice.protocol;
  return !isNoTraffic(intersectTraffic(choice.traffic, portRange(port.protocol, port.port, port.port)));
}
function isWhole(choice) {
  return choice.kind === "traffic" && (choice.isAll || portProtocols.some((protocol) => protocol === choice.text));
}
function lacking(traffic2, service) {
  return service.ports.reduce(
    (rest, { protocol, port }) => subtractTraffic(rest, portRange(protocol, port, port)),
    traffic2
  );
}
function targetAt(port, service, pod) {
  const { protocol, targetPort } = port;
  const traffic2 = typeof targetPort === "number" ? portRange(protocol, targetPort, targetPort) : namedTraffic(pod, targetPort, protocol);
  if (service.isHeadless) {
    const dialled = portRange(protocol, port.port, port.port);
    const differs = !isNoTraffic(subtractTraffic(dialled, traffic2));
    const words4 = `warning: ${service.namespace}/service/${service.name} is headless: clients dial ${protocol}/${port.port} on the pod, not its target port \`${targetPort}\``;
    return { traffic: dialled, problems: [], notes: differs ? [words4] : [] };
  }
  const problems = isNoTraffic(traffic2) ? [
    `the target port \`${targetPort}\` of ${service.namespace}/service/${service.name} is no named port of ${pod.workload}${namesOf(pod)}`
  ] : [];
  return { traffic: traffic2, problems, notes: [] };
}
function namedTraffic(pod, name, protocol) {
  return pod.namedPorts.filter((each) => each.name === name && each.protocol === protocol).reduce((sum2, each) => uniteTraffic(sum2, portRange(each.protocol, each.port, each.port)), noTraffic);
}
function namesOf(pod) {
  if (pod.namedPorts.length === 0) return "; it names none";
  return `; it names ${pod.namedPorts.map(({ name, protocol }) => `\`${protocol}/${name}\``).join(", ")}`;
}
function portText({ protocol, port }) {
  return `${protocol}/${port}`;
}

// src/judge/asked-traffic.ts
function choicesAt(to, destination, ports2) {
  if (to.kind !== "workload" || destination.pod === void 0) return portsAtAddress(ports2, to.id);
  if (to.service !== void 0) return portsAtBackend(ports2, to.service, destination.pod);
  return portsAtPod(ports2, destination.pod);
}
function trafficOf(traffic2, family, judged) {
  if (!judged.includes(family)) return noTraffic;
  return family === "IPv4" ? { ...traffic2, ICMPv6: [] } : { ...traffic2, ICMP: [] };
}

// src/judge/ends.ts
function podStands(member, context) {
  const known2 = context.podStands.get(member) ?? findPodStands(member, context);
  context.podStands.set(member, known2);
  return known2;
}
function findPodStands(member, { evaluation }) {
  const byEnd = /* @__PURE__ */ new Map();
  for (const pod of member.pods) {
    const end = evaluation.endOf(pod);
    const ports2 = pod.namedPorts.map(({ name, protocol, port }) => `${name}/${protocol}/${port}`).join();
    const key = `${evaluation.classOf(pod).index} ${ports2} ${pod.presence === true}`;
    if (!byEnd.has(key) || pod.presence !== true)
      byEnd.set(pod.presence === true ? key : `${key} ${byEnd.size}`, {
        end,
        text: member.id,
        presence: pod.presence,
        pod,
        hypothetical: void 0
      });
  }
  return [...byEnd.values()];
}
function hypotheticalStand({ namespace, labels }, { evaluation }) {
  const known2 = new Map([...labels].map(([key, value]) => [key, statesIn([value])]));
  const owner = { id: "hypothetical", words: "the hypothetical pod", remedy: "write its labels" };
  const end = evaluation.endOfHypothetical({
    namespace: namespace.name,
    namespaceLabels: namespace.labels,
    labels: { known: known2, others: absentState, owner }
  });
  const namespaceLabels3 = [...namespace.labels.known].flatMap(
    ([key, { others, values }]) => !others && values[0] !== void 0 ? [[key, values[0]]] : []
  );
  const hypothetical = { namespaceLabels: Object.fromEntries(namespaceLabels3), podLabels: Object.fromEntries(labels) };
  return { end, text: "hypothetical", presence: true, pod: void 0, hypothetical };
}
function nodeStands({ cluster: cluster3, nodePool: nodePool2 }) {
  const known2 = cluster3.nodes.filter(({ addresses }) => !isNoAddresses(addresses));
  if (known2.length === 0) {
    return [
      {
        end: { kind: "node", pool: nodePool2 },
        text: "a node",
        presence: true,
        pod: void 0,
        hypothetical: void 0
      }
    ];
  }
  const own = {
    kind: "choice",
    id: "own node",
    words: "which node the pod runs on, which always reaches it",
    remedy: "admit all nodes alike",
    count: known2.length
  };
  const others = (index) => known2.map((_, each) => each).filter((each) => each !== index);
  return known2.map(({ name, addresses }, index) => ({
    end: { kind: "node", pool: addresses },
    text: `node ${name}`,
    presence: known2.length === 1 ? true : { kind: "choice", fact: own, within: others(index) },
    pod: void 0,
    hypothetical: void 0
  }));
}
function addressStands(member, family, pieces) {
  return pieces.flatMap((piece) => {
    const within = intersect(piece, member.addresses[family]);
    const address = within[0];
    if (address === void 0) return [];
    return [
      {
        end: { kind: "address", family, address },
        text: addressText(family, address),
        presence: true,
        pod: void 0,
        hypothetical: void 0
      }
    ];
  });
}

// src/judge/finding.ts
function undefinedFacts({ egress, ingress }) {
  return [egress, ingress].filter(({ action }) => action === "unknown").map(({ words: words4 }) => ({ words: words4, remedy: "assert TCP, UDP or SCTP, of which the API speaks" }));
}

// src/judge/member-stands.ts
function memberStands(member, family, {
  context,
  others,
  direction
}) {
  switch (member.kind) {
    case "workload":
      return podStands(member, context);
    case "hypothetical":
      return [hypotheticalStand(member.pod, context)];
    case "nodes":
      return nodeStands(context);
    case "addresses":
    case "domain": {
      const within = { family, addresses: member.addresses[family] };
      const pieces = others === void 0 ? context.evaluation.partitionByAll(direction, within) : others.flatMap((end) => context.evaluation.partitionAddresses(end, direction, within));
      return addressStands(member, family, pieces);
    }
  }
}

// src/judge/probe.ts
function probePair(from, to, question, context) {
  return families.flatMap((family) => {
    const sources2 = memberStands(from, family, { context, others: podEnds(to, context), direction: "ingress" });
    const destinations = memberStands(to, family, { context, others: podEnds(from, context), direction: "egress" });
    return sources2.flatMap(
      (source) => destinations.map((destination) => {
        const ports2 = portsAt(to, destination, question);
        const traffic2 = trafficOf(ports2.traffic, family, familiesOf2(from, to, question, context));
        return probe({ source, destination, family, traffic: traffic2, ports: ports2, isMeant: [from, to] }, question, context);
      })
    );
  });
}
function podEnds(member, context) {
  if (member.kind === "workload") return podStands(member, context).map(({ end }) => end);
  return member.kind === "hypothetical" ? [hypotheticalStand(member.pod, context).end] : [];
}
function portsAt(to, destination, { ports: ports2, within }) {
  const asked2 = choicesAt(to, destination, ports2);
  if (within === void 0) return asked2;
  const narrowed = choicesAt(to, destination, within);
  return {
    traffic: intersectTraffic(asked2.traffic, narrowed.traffic),
    problems: [...asked2.problems, ...narrowed.problems],
    notes: [...asked2.notes, ...narrowed.notes]
  };
}
function familiesOf2(from, to, { expect }, context) {
  const isWritten = [from, to].some((member) => member.kind === "addresses" && member.isWritten);
  if (isWritten) return families;
  return expect === "deny" ? [...context.families, ...context.widerFamilies] : context.families;
}
function probe({
  source,
  destination,
  family,
  traffic: traffic2,
  ports: ports2,
  isMeant
}, { expect, because }, { evaluation }) {
  const base = {
    ports: ports2,
    isVacuous: isNoTraffic(traffic2),
    readsAddresses: evaluation.readsAddresses(source.end, destination.end),
    holding: [],
    facts: []
  };
  const isPresent = allOf([
    source.presence,
    destination.presence,
    ...isMeant.map((member) => member.kind === "workload" ? member.isMeant : true)
  ]);
  const members = isMeant.map(({ id }) => id);
  const asked2 = evaluation.connect(source.end, destination.end, family).flatMap((slice) => {
    const [range] = trafficRanges(intersectTraffic(slice.traffic, traffic2));
    return range === void 0 ? [] : [{ slice, source, destination, members, family, range }];
  });
  const wrong = asked2.filter(({ slice }) => slice.verdict !== expect);
  const example = wrong.find(({ slice }) => slice.verdict !== "unknown") ?? wrong[0];
  if (example === void 0)
    return { ...base, outcome: "holds", example, isPresent, holding: because.length > 0 ? asked2 : [] };
  if (example.slice.verdict !== "unknown") return { ...base, outcome: "differs", example, isPresent };
  return { ...base, outcome: "unknown", example, isPresent, facts: factsOf(example.slice) };
}
function factsOf(slice) {
  return slice.facts.length > 0 ? slice.facts : undefinedFacts(slice);
}

// src/judge/pair.ts
function judgePair(from, to, question, context) {
  if (to.kind === "workload" && to.service !== void 0 && (from.kind === "addresses" || from.kind === "domain")) {
    return judgeFromOutside(from, to, question, context);
  }
  return summarise(probePair(from, to, question, context), from, to);
}
function judgeFromOutside(from, to, question, context) {
  const { service } = to;
  const asAddress = summarise(probePair(from, to, question, context), from, to);
  if (service === void 0 || service.externalTrafficPolicy === "Local") return asAddress;
  const id = `${service.namespace}/service/${service.name}`;
  if (service.type === "ClusterIP") {
    return {
      ...asAddress,
      outcome: "unknown",
      problems: [
        `\`${from.id}\` can't reach ${id} from outside: it is of type ClusterIP; name its workloads, or a Service of type NodePort or LoadBalancer`
      ]
    };
  }
  const asNode = summarise(probePair({ kind: "nodes", id: "nodes" }, to, question, context), from, to);
  if (asAddress.outcome === asNode.outcome) return asAddress;
  const words4 = `whether ${to.id} sees \`${from.id}\` or a node as the source, because ${id} has \`externalTrafficPolicy: Cluster\``;
  const facts = [
    ...asAddress.facts,
    ...asNode.facts,
    { words: words4, remedy: "admit both, or set `externalTrafficPolicy: Local`" }
  ];
  const example = asAddress.outcome === "holds" ? asNode.example : asAddress.example;
  return { ...asAddress, outcome: "unknown", example, facts };
}
function summarise(probes, from, to) {
  const judged = probes.filter(({ isVacuous }) => !isVacuous);
  const differing = judged.find(({ outcome }) => outcome === "differs");
  const holding = judged.find(({ outcome }) => outcome === "holds");
  const base = {
    isVacuous: judged.length === 0,
    readsAddresses: judged.some((probe2) => probe2.readsAddresses),
    holding: judged.flatMap((probe2) => probe2.holding),
    problems: [...new Set(probes.flatMap(({ ports: ports2 }) => ports2.problems))],
    notes: [...new Set(probes.flatMap(({ ports: ports2 }) => ports2.notes))]
  };
  const domain = [from, to].find(({ kind: kind2 }) => kind2 === "domain");
  if (domain !== void 0 && differing !== void 0 && holding !== void 0) {
    const words4 = `which address \`${domain.id}\` has`;
    return {
      ...base,
      outcome: "unknown",
      example: differing.example,
      facts: [{ words: words4, remedy: "write its addresses instead of its name" }]
    };
  }
  return { ...base, ...decide(judged) };
}
function decide(probes) {
  const doubts = openFacts(probes.map(({ isPresent }) => isPresent));
  const outcomes = worldsOf(doubts, worldLimit)?.map((world) => outcomeIn(world, probes)) ?? [];
  const [first, ...others] = outcomes;
  const differing = probes.find(({ outcome }) => outcome === "differs");
  const decisive = differing ?? probes.find(({ outcome }) => outcome === "unknown");
  if (first !== void 0 && first !== "unknown" && others.every((outcome) => outcome === first)) {
    return { outcome: first, example: first === "differs" ? differing?.example : void 0, facts: [] };
  }
  const facts = [...doubts.map(({ fact }) => fact), ...probes.flatMap((each) => each.facts)];
  return { outcome: "unknown", example: decisive?.example, facts };
}
function outcomeIn(world, probes) {
  const present = probes.filter(({ isPresent }) => holds(isPresent, world));
  if (present.some(({ outcome }) => outcome === "differs")) return "differs";
  return present.some(({ outcome }) => outcome === "unknown") ? "unknown" : "holds";
}

// src/judge/judge-pairs.ts
function judgePairs(from, to, question, context) {
  const tally = new Tally();
  for (const group of judgeGroups(from, to, question, context)) tally.add(group);
  return tally.finding(question.expect, context);
}
var Tally = class {
  #checked = 0;
  #differing = 0;
  #isVacuous = true;
  #readsAddresses = false;
  #shownDiffering = [];
  #shownUnknown = [];
  #facts = /* @__PURE__ */ new Map();
  #problems = /* @__PURE__ */ new Set();
  #notes = /* @__PURE__ */ new Set();
  #holding = [];
  add(group) {
    const { finding, count } = group;
    this.#checked += count;
    if (!finding.isVacuous) this.#isVacuous = false;
    if (finding.readsAddresses) this.#readsAddresses = true;
    for (const problem of finding.problems) this.#problems.add(problem);
    for (const note of finding.notes) this.#notes.add(note);
    this.#holding.push(...finding.holding);
    if (finding.outcome === "differs") {
      this.#differing += count;
      if (this.#shownDiffering.length <= shownOthers) this.#shownDiffering.push(group);
    }
    if (finding.outcome !== "unknown") return;
    if (this.#shownUnknown.length <= shownOthers) this.#shownUnknown.push(group);
    for (const fact of finding.facts) this.#facts.set(fact.words, fact);
  }
  finding(expected, context) {
    const isDiffering = this.#shownDiffering.length > 0;
    const shown2 = isDiffering ? this.#shownDiffering : this.#shownUnknown;
    const [first] = shown2;
    return {
      outcome: first?.finding.outcome ?? (this.#isVacuous ? "vacuous" : "holds"),
      expected,
      pairs: { checked: this.#checked, differing: this.#differing },
      example: first?.finding.example,
      others: othersThan(first, shown2),
      facts: isDiffering ? [] : [...this.#facts.values()],
      problems: [...this.#problems],
      notes: [...this.#notes, ...this.#readsAddresses ? assumedPool(context) : []],
      holding: this.#holding
    };
  }
};
var shownOthers = 5;
function othersThan(first, groups) {
  const [from, to] = first?.finding.example?.members ?? [];
  const others = [];
  for (const group of groups) {
    for (const a of group.from) {
      for (const b of group.to) {
        if (others.length === shownOthers) return others;
        if (isJudged(a, b) && !(a.id === from && b.id === to)) others.push({ from: a.id, to: b.id });
      }
    }
  }
  return others;
}
function* judgeGroups(from, to, question, context) {
  const destinations = groupMembers(to, context);
  for (const sources2 of groupMembers(from, context)) {
    for (const targets of destinations) {
      const pair = firstPair(sources2, targets);
      if (pair === void 0) continue;
      const finding = judgePair(pair.from, pair.to, question, context);
      yield { from: sources2, to: targets, count: countPairs(sources2, targets), finding };
    }
  }
}
function groupMembers(members, context) {
  const groups = /* @__PURE__ */ new Map();
  for (const member of members) {
    const key = member.kind === "workload" ? workloadKey(member, context) : `${member.kind} ${member.id}`;
    const group = groups.get(key);
    if (group === void 0) groups.set(key, [member]);
    else group.push(member);
  }
  return [...groups.values()];
}
function workloadKey(member, { evaluation }) {
  const isCertain2 = member.isMeant === true && member.pods.every((pod) => pod.presence === true);
  const pods = member.pods.map((pod) => [
    evaluation.classOf(pod).index,
    pod.namedPorts.map(({ name, protocol, port }) => `${name}/${protocol}/${port}`).sort()
  ]);
  const service = member.service === void 0 ? "" : `${member.service.namespace}/${member.service.name}`;
  return JSON.stringify([isCertain2 ? "" : member.id, service, member.isNamed, pods]);
}
function firstPair(from, to) {
  for (const a of from) {
    const b = to.find((each) => isJudged(a, each));
    if (b !== void 0) return { from: a, to: b };
  }
  return void 0;
}
function isJudged(from, to) {
  if (from.kind === "workload" && to.kind === "workload") return from.id !== to.id || from.isNamed && to.isNamed;
  return isPod(from) || isPod(to);
}
function countPairs(from, to) {
  const ids = new Map(to.map((member) => [member.id, member]));
  const skipped2 = from.filter((member) => {
    const other = ids.get(member.id);
    return other !== void 0 && !isJudged(member, other);
  });
  return from.length * to.length - skipped2.length;
}
function assumedPool({ pool }) {
  if (!pool.isAssumed) return [];
  return [
    `assumed: pods have addresses of ${addressCidrs(pool.addresses).join(", ")}; give their range in \`spec.podCIDRs\` or with \`--pod-cidr\``
  ];
}

// src/judge/closed/asked.ts
function asked({ ports: ports2 }, to, destination) {
  return choicesAt(to, destination, ports2).traffic;
}

// src/judge/closed/by-address.ts
function coveredByAddress(listed2, families2, { pool }) {
  return families2.map((family) => coveredInFamily(listed2, { ...noAddresses, [family]: pool.addresses[family] })).reduce(intersectTraffic, portTraffic);
}
function coveredInFamily(listed2, pool) {
  let pieces = [{ traffic: portTraffic, addresses: noAddresses }];
  for (const item of listed2) {
    pieces = pieces.flatMap(({ traffic: traffic2, addresses }) => [
      { traffic: intersectTraffic(traffic2, item.traffic), addresses: uniteAddresses(addresses, item.addresses) },
      { traffic: subtractTraffic(traffic2, item.traffic), addresses }
    ]);
    pieces = pieces.filter(({ traffic: traffic2 }) => !isNoTraffic(traffic2));
  }
  return pieces.filter(({ addresses }) => isAddressesWithin(pool, addresses)).reduce((sum2, { traffic: traffic2 }) => uniteTraffic(sum2, traffic2), noTraffic);
}

// src/judge/closed/coverage.ts
function coverageOf(endpoint, picked, context) {
  const unlike = (pods) => ({ pods, like: void 0 });
  switch (endpoint.kind) {
    case "word":
      return endpoint.word === "cluster" || endpoint.word === "anywhere" ? [unlike(anyLabels)] : [];
    case "selector":
      if (endpoint.serviceAccount !== void 0) return [];
      return [unlike(regionOf({ namespaces: endpoint.namespaces, labels: endpoint.pods }))];
    case "namespace":
      return namespaceRegions(endpoint.namespace, picked, context).map(unlike);
    case "workload":
      return workloadsNamed(endpoint, context.cluster).flatMap(
        (like) => lookAlikes(originalOf(like, context), picked, context).map((pods) => ({ pods, like }))
      );
    case "service":
      return serviceRegions(endpoint, context.cluster).map(unlike);
    case "group":
      return (context.groups.get(endpoint.name) ?? []).flatMap((each) => coverageOf(each, picked, context));
    case "difference":
      return differenceOf(endpoint, picked, context);
    case "addresses":
    case "domain":
    case "hypothetical":
      return [];
  }
}
function differenceOf({ all, except }, picked, context) {
  const gone = except.flatMap((each) => exceptedBy(each, picked, context));
  return all.flatMap((each) => coverageOf(each, picked, context)).flatMap(({ pods, like }) => subtractAll(pods, gone).map((left) => ({ pods: left, like })));
}
function exceptedBy(endpoint, picked, context) {
  switch (endpoint.kind) {
    case "selector":
      return [regionOf({ namespaces: endpoint.namespaces, labels: endpoint.pods })];
    case "hypothetical": {
      const labels = new Map([...endpoint.podLabels].map(([key, value]) => [key, statesIn([value])]));
      return [prefixed("pod:", labels)];
    }
    case "group":
      return (context.groups.get(endpoint.name) ?? []).flatMap((each) => exceptedBy(each, picked, context));
    default:
      return coverageOf(endpoint, picked, context).map(({ pods }) => pods);
  }
}
function subtractAll(pods, gone) {
  return gone.reduce(
    (rest, each) => rest.flatMap((region) => subtractRegion(region, each)),
    [pods]
  );
}
function workloadsNamed(endpoint, { workloads }) {
  return workloads.filter(
    ({ namespace, name, kind: kind2 }) => namespace === endpoint.namespace && name === endpoint.name && (endpoint.workloadKind ?? kind2).toLowerCase() === kind2.toLowerCase()
  );
}
function lookAlikes({ namespace, classes }, { peer, rule }, context) {
  if (peer === void 0) return [];
  const peers = (rule?.peers ?? []).flatMap((each) => each.kind === "pods" ? [each.pods] : []);
  return classes.flatMap(
    (podClass) => peers.flatMap((each) => {
      if (matchPods(each, podClass) === false) return [];
      const same = sameValues(each.labels, podClass.labels);
      if (same === void 0) return [];
      const pods = prefixed("pod:", same);
      return namespaceRegions(namespace, { peer: each }, context).map((place) => new Map([...place, ...pods]));
    })
  );
}
function originalOf({ namespace, pods }, { evaluation }) {
  return { namespace, classes: pods.map((pod) => ({ ...evaluation.classOf(pod), labels: pod.labels })) };
}
function namespaceRegions(name, { peer }, { cluster: cluster3 }) {
  const own = /* @__PURE__ */ new Map([[namespaceNameKey, statesIn([name])]]);
  const namespace = cluster3.namespaces.get(name);
  if (peer === void 0 || peer.namespaces.kind === "named" || namespace === void 0) return [own];
  const same = sameValues(peer.namespaces.labels, namespace.labels);
  if (same === void 0 || matchLabels(peer.namespaces.labels, namespace.labels) === false) return [own];
  const declared = [...cluster3.namespaces.values()].filter(({ declaredAt }) => declaredAt !== void 0).map((each) => each.name);
  const undeclared2 = { absent: false, others: true, values: declared.sort() };
  const isNameFixed = same.has("kubernetes.io/metadata.name");
  return [
    own,
    new Map([...prefixed("namespace:", same), ...isNameFixed ? [] : [[namespaceNameKey, undeclared2]]])
  ];
}
function sameValues(region, labels) {
  const fixed = [...region].filter(([, { absent, others }]) => !absent && !others);
  const same = fixed.map(([key]) => [key, labelStates(labels, key)]);
  if (same.length === 0 || same.some(([, states]) => states.others || states.absent)) return void 0;
  return new Map(same);
}
function serviceRegions(endpoint, { services }) {
  const service = services.find(({ namespace, name }) => namespace === endpoint.namespace && name === endpoint.name);
  if (service?.selector === void 0) return [];
  return [serviceRegion(service, service.selector)];
}
function serviceRegion({ namespace }, selector) {
  const labels = new Map([...selector].map(([key, value]) => [key, statesIn([value])]));
  return regionOf({ namespaces: { kind: "named", name: namespace }, labels });
}

// src/judge/closed/item-traffic.ts
function listedPorts({ endpoint, ports: ports2 }, { services }) {
  if (endpoint.kind === "service") {
    const service = services.find(({ namespace, name }) => namespace === endpoint.namespace && name === endpoint.name);
    if (service === void 0) return { numbers: noTraffic, names: [] };
    const chosen = chooseServicePorts(ports2, service).ports;
    const numbers = chosen.flatMap(({ protocol, port, targetPort }) => {
      const number = service.isHeadless ? port : targetPort;
      return typeof number === "number" ? [portRange(protocol, number, number)] : [];
    });
    const names5 = chosen.flatMap(
      ({ protocol, targetPort }) => typeof targetPort === "string" && !service.isHeadless ? [{ protocol, name: targetPort }] : []
    );
    return { numbers: numbers.reduce(uniteTraffic, noTraffic), names: names5 };
  }
  if (ports2 === void 0) return { numbers: portTraffic, names: [] };
  return {
    numbers: ports2.reduce((sum2, port) => port.kind === "traffic" ? uniteTraffic(sum2, port.traffic) : sum2, noTraffic),
    names: ports2.flatMap((port) => port.kind === "named" ? [port] : [])
  };
}
function coveredTraffic({ numbers, names: names5 }, { named: named3 }, like) {
  const isSameName = names5.some((each) => each.name === named3?.name && each.protocol === named3.protocol);
  if (like === void 0) {
    return named3 !== void 0 && isSameName ? uniteTraffic(numbers, protocolTraffic(named3.protocol)) : numbers;
  }
  const listed2 = names5.map(({ protocol, name }) => numbersOf(like, protocol, name)).reduce(uniteTraffic, numbers);
  if (named3 === void 0) return listed2;
  const open2 = subtractTraffic(numbersOf(like, named3.protocol, named3.name), listed2);
  return uniteTraffic(listed2, subtractTraffic(protocolTraffic(named3.protocol), open2));
}
function trafficAnywhere(ports2) {
  if (ports2 === void 0) return portTraffic;
  return ports2.reduce(
    (sum2, port) => uniteTraffic(sum2, port.kind === "traffic" ? port.traffic : protocolTraffic(port.protocol)),
    noTraffic
  );
}
function numbersOf({ pods }, protocol, name) {
  return pods.flatMap(({ namedPorts }) => namedPorts).filter((port) => port.name === name && port.protocol === protocol).reduce((sum2, { protocol: own, port }) => uniteTraffic(sum2, portRange(own, port, port)), noTraffic);
}

// src/judge/closed/covered-pods.ts
function coveredBy(admission, passing) {
  const { items, context, families: families2 } = passing.place.question;
  const listed2 = items.flatMap(({ item }) => {
    const ports2 = portsOf(item, passing);
    return coverageOf(item.endpoint, admission, context).map(({ pods, like }) => ({
      pods,
      traffic: coveredTraffic(ports2, admission, like)
    }));
  });
  const own = lookAlikesOfSubject(passing, admission);
  const addresses = items.flatMap(
    ({ item, members }) => members.flatMap(
      (member) => member.kind === "addresses" ? [{ addresses: member.addresses, traffic: portsOf(item, passing).numbers }] : []
    )
  );
  return [
    ...listed2,
    ...own.map((pods) => ({ pods, traffic: allTraffic })),
    { pods: anyLabels, traffic: coveredByAddress(addresses, families2, context) }
  ];
}
function lookAlikesOfSubject({ subject, stand, place }, admission) {
  const { context } = place.question;
  if (subject.kind === "workload") return lookAlikes(originalOf(subject.workload, context), admission, context);
  if (subject.kind !== "hypothetical" || stand.end.kind !== "pod") return [];
  return lookAlikes({ namespace: stand.end.podClass.namespace, classes: [stand.end.podClass] }, admission, context);
}
function portsOf(item, { subject, stand, place: { question } }) {
  if (question.assertion.side === "to") return listedPorts(item, question.context.cluster);
  return { numbers: choicesAt(subject, stand, item.ports).traffic, names: [] };
}

// src/judge/closed/example-pod.ts
function exampleOf(part2, frame, { stand, subject, place }) {
  const { question, family } = place;
  const [range] = trafficRanges(part2.traffic);
  if (range === void 0) return void 0;
  const hypothetical = hypotheticalStand(podOf(part2, frame, question), question.context);
  const isIncoming = question.assertion.side === "from";
  const [source, destination] = isIncoming ? [hypothetical, stand] : [stand, hypothetical];
  const slices = question.context.evaluation.connect(source.end, destination.end, family);
  const slice = slices.find(({ traffic: traffic2 }) => traffic2[range.protocol].length > 0 && holdsPort(traffic2, range));
  if (slice === void 0) return void 0;
  const members = isIncoming ? ["hypothetical", subject.id] : [subject.id, "hypothetical"];
  return { slice, source, destination, members, family, range };
}
function holdsPort(traffic2, { protocol, from }) {
  return trafficRanges(traffic2).some((each) => each.protocol === protocol && each.from <= from && from <= each.to);
}
function podOf({ pods }, { namespace }, { context }) {
  const labels = /* @__PURE__ */ new Map();
  const namespaceLabels3 = /* @__PURE__ */ new Map();
  for (const [key, states] of pods) {
    const value = exampleValue(states);
    if (value === void 0) continue;
    if (key.startsWith("pod:")) labels.set(key.slice("pod:".length), value);
    else namespaceLabels3.set(key.slice("namespace:".length), value);
  }
  return {
    labels,
    serviceAccount: "default",
    namespace: namespace ?? undeclared(namespaceLabels3, [...context.cluster.namespaces.keys()])
  };
}
function undeclared(labels, taken) {
  const written = labels.get(nameLabel);
  return exactNamespace(written === void 0 || written === "other" ? unmentioned(taken) : written, labels);
}
function exampleValue(states) {
  if (states.absent) return void 0;
  return states.others ? unmentioned(states.values) : states.values.find((value) => hasState(states, value));
}

// src/judge/closed/frames.ts
function declaredFrames({ namespaces }, keys) {
  return [...namespaces.values()].filter(({ declaredAt }) => declaredAt !== void 0).map((namespace) => {
    const states = keys.map((key) => [`namespace:${key}`, labelStates(namespace.labels, key)]);
    return {
      within: new Map([...states, [namespaceNameKey, statesIn([namespace.name])]]),
      namespace,
      isDeclared: true,
      isCertain: states.every(([, state]) => isOne(state))
    };
  });
}
function occupiedFrames({ namespaces, workloads }) {
  const occupied = new Set(workloads.map(({ namespace }) => namespace));
  return [...namespaces.values()].filter(({ name, declaredAt }) => declaredAt === void 0 && occupied.has(name)).map((namespace) => ({
    within: /* @__PURE__ */ new Map([[namespaceNameKey, statesIn([namespace.name])]]),
    namespace,
    isDeclared: false,
    isCertain: true
  }));
}
function undeclaredFrame({ namespaces }) {
  const names5 = [...namespaces.values()].filter(({ declaredAt }) => declaredAt !== void 0).map(({ name }) => name);
  const otherNames = { absent: false, others: true, values: names5.sort() };
  return {
    within: /* @__PURE__ */ new Map([[namespaceNameKey, otherNames]]),
    namespace: void 0,
    isDeclared: false,
    isCertain: true
  };
}
function isOne({ absent, others, values }) {
  return !others && values.length + (absent ? 1 : 0) === 1;
}

// src/judge/closed/namespace-keys.ts
function namespaceKeys({ tiers, own, place: { question } }) {
  const units = [...tiers.flatMap((tier) => tier.units), ...own.flatMap((tier) => tier.units)].map(({ unit }) => unit);
  const matches = units.flatMap((unit) => [
    unit.subject,
    ...unit.rules.flatMap((rule) => (rule.peers ?? []).flatMap((peer) => peer.kind === "pods" ? [peer.pods] : []))
  ]);
  const fromRules = matches.flatMap(
    ({ namespaces }) => namespaces.kind === "labelled" ? [...namespaces.labels.keys()] : []
  );
  const fromItems = question.items.flatMap(({ item }) => keysOf(item.endpoint, question));
  return [.../* @__PURE__ */ new Set([...fromRules, ...fromItems])].filter((key) => `namespace:${key}` !== namespaceNameKey);
}
function keysOf(endpoint, question) {
  switch (endpoint.kind) {
    case "selector":
      return endpoint.namespaces.kind === "labelled" ? [...endpoint.namespaces.labels.keys()] : [];
    case "group":
      return (question.context.groups.get(endpoint.name) ?? []).flatMap((each) => keysOf(each, question));
    case "difference":
      return [...endpoint.all, ...endpoint.except].flatMap((each) => keysOf(each, question));
    default:
      return [];
  }
}

// src/judge/closed/find-uncovered.ts
var regionLimit = 5e3;
function findUncovered(world, passing) {
  const { cluster: cluster3 } = passing.place.question.context;
  const keys = namespaceKeys(passing);
  const declared = declaredFrames(cluster3, keys);
  let doubt;
  for (const frame of [...declared, ...occupiedFrames(cluster3), undeclaredFrame(cluster3)]) {
    const found2 = findUncoveredInFrame(frame, world, passing);
    if (found2?.facts.length === 0) return found2;
    doubt ??= found2;
  }
  return doubt;
}
function findUncoveredInFrame(frame, world, passing) {
  const { stand, tiers, own } = passing;
  const admitted = tiers.length === 0 ? [freePassage(frame.within)] : admissions(tiers, frame.within, partsAt(stand, passing), world);
  const counted = admitted.filter(
    ({ peer }) => peer === void 0 ? frame.namespace !== void 0 : !isOccupied(frame)
  );
  if (counted.length === 0) return void 0;
  const passes = ownPasses(ownIn(frame, own), frame.within, world);
  for (const admission of counted) {
    const through = intersectPodTraffic(admission.passes, passes);
    const left = passing.asked.flatMap(({ traffic: traffic2, named: named3 }) => {
      const open2 = intersectPodTraffic(through, [{ pods: anyLabels, traffic: traffic2 }]);
      return subtractPodTraffic(open2, coveredBy({ ...admission, named: admission.named ?? named3 }, passing));
    });
    if (left.length > regionLimit) return { example: void 0, facts: [tooManyRegions] };
    const [part2] = left;
    if (part2 !== void 0)
      return { example: exampleOf(part2, frame, passing), facts: frame.isCertain ? [] : [openNamespace(frame)] };
  }
  return void 0;
}
var tooManyRegions = {
  words: "too many combinations of labels to tell apart",
  remedy: "list fewer items, or set `closedOver: declared`"
};
function openNamespace({ namespace }) {
  return {
    words: `the labels of namespace \`${namespace?.name ?? ""}\``,
    remedy: "give it one declaration with plain labels"
  };
}
function isOccupied({ namespace, isDeclared }) {
  return namespace !== void 0 && !isDeclared;
}
function ownIn({ isDeclared }, own) {
  if (isDeclared) return own;
  return own.map(({ tier, units }) => ({
    tier,
    units: units.filter(({ unit }) => unit.subject.namespaces.kind === "labelled")
  }));
}
function partsAt(stand, { place }) {
  if (place.question.assertion.side === "to") return partsAtAnyPod;
  return (rule) => [{ traffic: matchPorts(rule.ports, stand.end), named: void 0 }];
}

// src/judge/closed/hypotheticals.ts
function violationOfHypotheticals(subject, question) {
  const { families: families2, context, assertion } = question;
  const direction = assertion.side === "from" ? "egress" : "ingress";
  let doubt;
  for (const family of families2) {
    for (const stand of memberStands(subject, family, { context, others: void 0, direction })) {
      const violation = violationAt(subject, stand, { family, question });
      if (violation?.outcome === "differs") return violation;
      doubt ??= violation;
    }
  }
  return doubt;
}
function violationAt(subject, stand, place) {
  const { family, question } = place;
  const { assertion, context, families: families2 } = question;
  const isIncoming = assertion.side === "from";
  const tiers = context.evaluation.governing(stand.end, isIncoming ? "ingress" : "egress");
  const own = context.evaluation.ownSide(isIncoming ? "egress" : "ingress", stand.end, family);
  const wanted = isIncoming ? [{ traffic: asked(question.test, subject, stand), named: void 0 }] : askedAnywhere(question);
  const parts = wanted.map(({ traffic: traffic2, named: named3 }) => ({ traffic: trafficOf(traffic2, family, families2), named: named3 }));
  const passing = {
    subject,
    stand,
    place,
    tiers,
    own,
    asked: parts.filter(({ traffic: traffic2 }) => !isNoTraffic(traffic2))
  };
  if (passing.asked.length === 0) return void 0;
  const facts = openFacts([stand.presence, ...conditionsOf2(tiers, own)]);
  const worlds = worldsOf(facts, worldLimit);
  if (worlds === void 0) return { outcome: "unknown", example: void 0, facts: facts.map(({ fact }) => fact) };
  const found2 = worlds.map((world) => findUncovered(world, passing));
  const first = found2.find((each) => each !== void 0);
  if (first === void 0) return void 0;
  const doubts = [...first.facts, ...found2.every((each) => each !== void 0) ? [] : facts.map(({ fact }) => fact)];
  return { outcome: doubts.length === 0 ? "differs" : "unknown", example: first.example, facts: doubts };
}
function askedAnywhere({ test: { ports: ports2 } }) {
  if (ports2 === void 0) return [{ traffic: trafficAnywhere(void 0), named: void 0 }];
  return ports2.map((port) => ({
    traffic: trafficAnywhere([port]),
    named: port.kind === "named" ? { kind: "named", protocol: port.protocol, name: port.name } : void 0
  }));
}
function conditionsOf2(tiers, own) {
  const governing = tiers.flatMap(
    ({ units }) => units.flatMap(({ unit, applies }) => [applies, ...unit.rules.map(({ inForce }) => inForce)])
  );
  const others = own.flatMap(
    ({ units }) => units.flatMap(({ inForce, rules }) => [inForce, ...rules.map(({ matches }) => matches)])
  );
  return [...governing, ...others];
}

// src/judge/closed/violation.ts
function findViolation(passage, { evaluation }) {
  const { source, destination, family, covers } = passage;
  if (isNoTraffic(passage.asked)) return void 0;
  const conditions = [source.presence, destination.presence, ...covers.map((cover) => cover.covers)];
  const { facts, worlds } = evaluation.connectInWorlds(source.end, destination.end, { family, conditions });
  const factsOf2 = () => facts.map(({ fact }) => fact);
  if (worlds === void 0) return { outcome: "unknown", example: void 0, facts: factsOf2() };
  const uncovered = worlds.map(
    ({ world, slices }) => [source, destination].every(({ presence }) => holds(presence, world)) ? uncoveredIn(world, slices, passage) : void 0
  );
  const found2 = uncovered.find((each) => each !== void 0);
  if (found2 === void 0) return void 0;
  const isCertain2 = uncovered.every((each) => each?.verdict === "allow");
  if (isCertain2) return { outcome: "differs", example: found2.example, facts: [] };
  const unsaid = uncovered.flatMap((each) => each?.verdict === "unknown" ? undefinedFacts(each.example.slice) : []);
  return { outcome: "unknown", example: found2.example, facts: [...factsOf2(), ...unsaid] };
}
function uncoveredIn(world, slices, { source, destination, members, family, asked: asked2, covers }) {
  const covered = covers.filter((cover) => holds(cover.covers, world));
  const open2 = slices.flatMap((slice) => {
    if (slice.verdict === "deny") return [];
    const traffic2 = covered.reduce(
      (rest, cover) => subtractTraffic(rest, cover.traffic),
      intersectTraffic(slice.traffic, asked2)
    );
    const [range] = trafficRanges(traffic2);
    return range === void 0 ? [] : [{ verdict: slice.verdict, example: { slice, source, destination, members, family, range } }];
  });
  return open2.find(({ verdict }) => verdict === "allow") ?? open2[0];
}

// src/judge/closed/outside.ts
var everywhere = { kind: "addresses", id: "anywhere", addresses: allAddresses, isWritten: false };
function violationOutside(subject, question) {
  if (subject.kind !== "workload" && subject.kind !== "hypothetical") return void 0;
  const { assertion, families: families2, context } = question;
  const direction = assertion.side === "from" ? "ingress" : "egress";
  let doubt;
  for (const family of families2) {
    for (const other of memberStands(subject, family, { context, others: void 0, direction })) {
      for (const outside of outsideStands(other.end, family, question)) {
        const violation = violationAt2(outside, other, subject, { family, question });
        if (violation?.outcome === "differs") return violation;
        doubt ??= violation;
      }
    }
  }
  return doubt;
}
function violationAt2({ stand, isSingle }, other, subject, { family, question }) {
  const { assertion, families: families2, context, test } = question;
  const isIncoming = assertion.side === "from";
  const [source, destination] = isIncoming ? [stand, other] : [other, stand];
  const to = isIncoming ? subject : everywhere;
  const members = isIncoming ? [stand.text, subject.id] : [subject.id, stand.text];
  const traffic2 = trafficOf(asked(test, to, destination), family, families2);
  if (isNoTraffic(traffic2)) return void 0;
  const covers = question.items.flatMap(
    (item) => coversOf(item, stand.end, { to, destination, isSingle, nodeAddresses: context.nodeAddresses })
  );
  return findViolation({ source, destination, members, family, asked: traffic2, covers }, context);
}
function outsideStands(end, family, { assertion, items, context }) {
  const direction = assertion.side === "from" ? "ingress" : "egress";
  const ranges3 = items.flatMap(({ members }) => members).flatMap((member) => "addresses" in member ? [member.addresses[family]] : []);
  const whole = { family, addresses: allAddresses[family] };
  const pieces = context.evaluation.partitionAddresses(end, direction, whole).flatMap((piece) => partition(piece, ranges3).map((part2) => part2.piece));
  const nodes = context.nodeAddresses[family];
  const apart = nodes.length === 0 ? pieces : pieces.flatMap((piece) => partition(piece, [nodes]).map((part2) => part2.piece));
  return apart.flatMap((piece) => {
    const [low = 0n, high = 0n] = piece;
    const isSingle = piece.length === 2 && high - low === 1n;
    return addressStands(everywhere, family, [piece]).map((stand) => ({ stand, isSingle }));
  });
}
function coversOf({ item, members }, end, place) {
  if (end.kind !== "address") return [];
  const covers = anyOf(members.map((member) => listsAddress(member, end, place)));
  return covers === false ? [] : [{ traffic: choicesAt(place.to, place.destination, item.ports).traffic, covers }];
}
function listsAddress(member, { family, address }, { isSingle, nodeAddresses }) {
  switch (member.kind) {
    case "nodes":
      return includes(nodeAddresses[family], address);
    case "addresses":
      return includes(member.addresses[family], address);
    case "domain": {
      if (!isSingle || !includes(member.addresses[family], address)) return false;
      const words4 = `which address \`${member.id}\` has`;
      const remedy2 = "write its addresses instead of its name";
      return {
        kind: "choice",
        fact: { kind: "choice", id: `domain/${member.id}`, words: words4, remedy: remedy2, count: 2 },
        within: [1]
      };
    }
    default:
      return false;
  }
}

// src/judge/closed/workloads.ts
function violationOfWorkload(workload, subject, question) {
  const { assertion, families: families2, context } = question;
  const stands = everyPod2(workload, context);
  const direction = assertion.side === "from" ? "egress" : "ingress";
  let doubt;
  for (const family of families2) {
    for (const stand of stands) {
      for (const other of memberStands(subject, family, { context, others: [stand.end], direction })) {
        const [source, destination] = assertion.side === "from" ? [stand, other] : [other, stand];
        const to = assertion.side === "from" ? subject : workload;
        const members = assertion.side === "from" ? [workload.id, subject.id] : [subject.id, workload.id];
        const covers = question.items.map(
          (item) => coverOf(item, { workload, stand, destination, to, family }, question)
        );
        const traffic2 = trafficOf(asked(question.test, to, destination), family, families2);
        const violation = findViolation({ source, destination, members, family, asked: traffic2, covers }, context);
        if (violation?.outcome === "differs") return violation;
        doubt ??= violation;
      }
    }
  }
  return doubt;
}
function everyPod2({ id, pods }, { evaluation }) {
  return pods.filter((pod) => !pod.isHostNetwork).map((pod) => ({ end: evaluation.endOf(pod), text: id, presence: pod.presence, pod, hypothetical: void 0 }));
}
function coverOf(resolved, place, { assertion }) {
  const { workload, stand, destination, to, family } = place;
  const { ports: ports2 } = resolved.item;
  const service = resolved.members.find(
    (member) => isSame2(member, workload) && member.service !== void 0
  );
  const traffic2 = service?.service !== void 0 && stand.pod !== void 0 ? portsAtBackend(ports2, service.service, stand.pod).traffic : choicesAt(to, destination, ports2).traffic;
  const role = assertion.side === "from" ? "source" : "destination";
  const conditions = resolved.members.map(
    (member) => coversPod(member, { workload, pod: stand.pod, stand, role, family })
  );
  return { traffic: traffic2, covers: isNoTraffic(traffic2) ? false : anyOf(conditions) };
}
function coversPod(member, place) {
  const { workload, pod, stand, role, family } = place;
  if (isSame2(member, workload)) return pod !== void 0 && member.pods.includes(pod) && member.isMeant;
  if (member.kind !== "addresses" || stand.end.kind !== "pod") return false;
  return matchPool(member.addresses[family], stand.end.podClass.pool[family], `${role} pod`, family);
}
function isSame2(member, workload) {
  return member.kind === "workload" && member.id === workload.id;
}

// src/judge/closed/judge-closed.ts
function judgeClosed(test, assertion, context) {
  const { cluster: cluster3, groups } = context;
  const side2 = assertion.side === "from" ? "to" : "from";
  const subject = resolveEndpoints(assertion.subject, { cluster: cluster3, groups, side: side2, allowsEmpty: test.allowsEmpty });
  const resolved = resolveItems(test, assertion, context);
  const problems = [...subject.problems, ...resolved.problems];
  const notes = [...subject.notes, ...resolved.notes];
  if (problems.length > 0) return { ...nothingFound, problems, notes };
  const question = {
    test,
    assertion,
    items: resolved.items,
    families: judgedFamilies(context),
    context
  };
  const unusable2 = assertion.side === "from" ? portProblems(subject.members, question) : familyProblems(question);
  if (unusable2.length > 0) return { ...nothingFound, problems: unusable2, notes };
  const closed = subject.members.map((member) => judgeSubject(member, question));
  const open2 = assertion.isExact ? resolved.items.map((item) => judgeItem(item, subject.members, question)) : [];
  const finding = combine3([...open2, ...closed]);
  const destinations = assertion.side === "to" ? assertion.items.map(({ endpoint }) => endpoint) : [];
  const translated2 = serviceRangeNotes(destinations, context.serviceAddresses);
  const holding = test.because.length > 0 ? shutOut(subject.members, question) : [];
  return {
    ...finding,
    holding: [...finding.holding, ...holding],
    notes: [
      ...notes,
      ...finding.notes,
      ...translated2,
      ...finding.outcome === "holds" ? rangeNotes(subject.members, question) : []
    ]
  };
}
function shutOut(subjects, { test, assertion, items, context }) {
  const listed2 = new Set(items.flatMap(({ members }) => members.map(({ id }) => id)));
  const addresses = items.flatMap(({ members }) => members).reduce((rest, member) => "addresses" in member ? subtractAddresses(rest, member.addresses) : rest, allAddresses);
  const others = [
    ...countedMembers(subjects, context).filter(({ id }) => !listed2.has(id)),
    { kind: "addresses", id: "other addresses", addresses, isWritten: false }
  ];
  const [from, to] = assertion.side === "from" ? [others, subjects] : [subjects, others];
  return judgePairs(from, to, { ports: test.ports, within: void 0, expect: "deny", because: test.because }, context).holding;
}
function rangeNotes(subjects, question) {
  const { items, context } = question;
  const ranges3 = items.filter(
    ({ members }) => members.some(
      (member) => member.kind === "addresses" && !isNoAddresses(intersectAddresses(member.addresses, context.pool.addresses))
    )
  );
  if (ranges3.length === 0) return [];
  const without = items.map(({ item, members }) => ({
    item,
    members: members.filter(({ kind: kind2 }) => kind2 !== "addresses")
  }));
  const needed = subjects.some((subject) => podViolations(subject, { ...question, items: without }).length > 0);
  return needed ? ranges3.map(
    ({ item }) => `warning: \`${item.endpoint.text}\` holds the addresses of pods, and covers the pods there`
  ) : [];
}
function podViolations(subject, question) {
  const workloads = countedMembers([subject], question.context).map(
    (member) => violationOfWorkload(member, subject, question)
  );
  const hypothetical = question.assertion.over === "possible" ? [violationOfHypotheticals(subject, question)] : [];
  return [...workloads, ...hypothetical].flatMap((each) => each ?? []);
}
function familyProblems({ test, families: judged }) {
  const traffic2 = trafficAnywhere(test.ports);
  return judged.some((family) => !isNoTraffic(trafficOf(traffic2, family, judged))) ? [] : [noFamily];
}
var noFamily = "vacuous: the cluster has no address family in which these ports mean anything";
function portProblems(subjects, { test, families: judged, context }) {
  return subjects.flatMap((subject) => {
    const stands = memberStands(subject, "IPv4", { context, others: void 0, direction: "egress" });
    return stands.flatMap((stand) => {
      const { problems, traffic: traffic2 } = choicesAt(subject, stand, test.ports);
      const isJudged2 = judged.some((family) => !isNoTraffic(trafficOf(traffic2, family, judged)));
      return problems.length > 0 || isJudged2 ? problems : [noFamily];
    });
  });
}
var nothingFound = {
  outcome: "vacuous",
  expected: "deny",
  pairs: { checked: 0, differing: 0 },
  example: void 0,
  others: [],
  facts: [],
  problems: [],
  notes: [],
  holding: []
};
function judgedFamilies({ families: own, widerFamilies: widerFamilies2 }) {
  return families.filter((family) => own.includes(family) || widerFamilies2.includes(family));
}
function judgeItem({ item, members }, subjects, { test, assertion, context }) {
  const [from, to] = assertion.side === "from" ? [members, subjects] : [subjects, members];
  return judgePairs(
    from,
    to,
    { ports: test.ports, within: item.ports, expect: "allow", because: test.because },
    context
  );
}
function judgeSubject(subject, question) {
  const { context, assertion } = question;
  const violations = countedMembers([subject], context).map(
    (member) => violationOfWorkload(member, subject, question)
  );
  violations.push(violationOutside(subject, question));
  if (assertion.over === "possible") violations.push(violationOfHypotheticals(subject, question));
  return findingOf(violations, question);
}
function countedMembers(subjects, { cluster: cluster3 }) {
  const own = new Set(subjects.flatMap((subject) => subject.kind === "workload" ? [subject.id] : []));
  return cluster3.workloads.filter((workload) => !workload.pods.every((pod) => pod.isHostNetwork) && !own.has(workload.id)).map((workload) => workloadMember(workload));
}
function findingOf(violations, { context }) {
  const found2 = violations.flatMap((each) => each ?? []);
  const differing = found2.filter(({ outcome }) => outcome === "differs");
  const [first] = differing.length > 0 ? differing : found2;
  const others = (differing.length > 0 ? differing : found2).slice(1, 6).flatMap(({ example }) => {
    const [from, to] = example?.members ?? [];
    return from === void 0 || to === void 0 ? [] : [{ from, to }];
  });
  return {
    ...nothingFound,
    outcome: first?.outcome ?? "holds",
    pairs: { checked: violations.length, differing: differing.length },
    example: first?.example,
    others,
    facts: differing.length > 0 ? [] : found2.flatMap(({ facts }) => facts),
    notes: first?.facts.some(({ words: words4 }) => words4.includes("address of the")) === true ? assumedPool(context) : []
  };
}
function combine3(findings) {
  const decisive = findings.find(({ outcome }) => outcome === "differs") ?? findings.find(({ outcome }) => outcome === "unknown") ?? findings.find(({ outcome }) => outcome === "vacuous") ?? findings[0] ?? nothingFound;
  return {
    ...decisive,
    pairs: {
      checked: findings.reduce((sum2, { pairs }) => sum2 + pairs.checked, 0),
      differing: findings.reduce((sum2, { pairs }) => sum2 + pairs.differing, 0)
    },
    facts: decisive.outcome === "unknown" ? findings.flatMap(({ facts }) => facts) : decisive.facts,
    problems: findings.flatMap(({ problems }) => problems),
    notes: findings.flatMap(({ notes }) => notes),
    holding: findings.flatMap(({ holding }) => holding)
  };
}

// src/judge/demands.ts
function demandsOf(test, context) {
  const { assertion } = test;
  if (assertion.kind === "closed") return closedDemands(test, assertion, context);
  const members = (side2) => resolveEndpoints(assertion[side2], { cluster: context.cluster, groups: context.groups, side: side2, allowsEmpty: true }).members;
  return [
    {
      verdict: assertion.expect,
      from: members("from"),
      to: members("to"),
      trafficOf: (_, to) => trafficAt(test.ports, to)
    }
  ];
}
function closedDemands(test, assertion, context) {
  const { cluster: cluster3, groups } = context;
  const side2 = assertion.side === "from" ? "to" : "from";
  const subjects = resolveEndpoints(assertion.subject, { cluster: cluster3, groups, side: side2, allowsEmpty: true }).members;
  const { items } = resolveItems(test, assertion, context);
  const isFrom = assertion.side === "from";
  const ends = (listed2) => isFrom ? { from: listed2, to: subjects } : { from: subjects, to: listed2 };
  const parts = addressParts(items);
  const denied = {
    verdict: "deny",
    ...ends([...countedMembers([], context), ...parts.map(({ member }) => member)]),
    trafficOf: (from, to) => {
      const listed2 = listedTraffic(isFrom ? from : to, { items, parts, to: isFrom ? to : void 0, context });
      return listed2.reduce(subtractTraffic, trafficAt(test.ports, to));
    }
  };
  if (!assertion.isExact) return [denied];
  const allowed = items.map(({ item, members }) => {
    const trafficOf2 = (_, to) => {
      const asked2 = trafficAt(test.ports, to);
      return item.ports === void 0 ? asked2 : intersectTraffic(asked2, trafficAt(item.ports, to));
    };
    return { verdict: "allow", ...ends(members), trafficOf: trafficOf2 };
  });
  return [denied, ...allowed];
}
function addressParts(items) {
  let parts = [
    { addresses: allAddresses, listedBy: [] }
  ];
  for (const resolved of items) {
    const listed2 = resolved.members.reduce(
      (sum2, member) => "addresses" in member ? uniteAddresses(sum2, member.addresses) : sum2,
      noAddresses
    );
    parts = parts.flatMap(({ addresses, listedBy }) => [
      { addresses: intersectAddresses(addresses, listed2), listedBy: [...listedBy, resolved] },
      { addresses: subtractAddresses(addresses, listed2), listedBy }
    ]).filter(({ addresses }) => !isNoAddresses(addresses));
  }
  return parts.map(({ addresses, listedBy }, index) => ({
    member: { kind: "addresses", id: `other addresses ${index}`, addresses, isWritten: false },
    listedBy
  }));
}
function listedTraffic(member, {
  items,
  parts,
  to,
  context
}) {
  if (member.kind === "addresses") {
    const listedBy = parts.find((part2) => part2.member.id === member.id)?.listedBy ?? [];
    return listedBy.map(({ item }) => trafficAt(item.ports, to ?? member));
  }
  return items.flatMap(
    ({ item, members }) => members.filter((each) => each.kind === "workload" && each.id === member.id || mayHoldPods(each, context)).map((each) => trafficAt(item.ports, to ?? (each.kind === "workload" ? each : member)))
  );
}
function mayHoldPods(member, { pool, cluster: cluster3 }) {
  if (member.kind !== "addresses") return false;
  const known2 = cluster3.workloads.flatMap(({ pods }) => pods.map(({ addresses }) => addresses));
  return [pool.addresses, ...known2].some(
    (addresses) => !isNoAddresses(intersectAddresses(addresses, member.addresses))
  );
}
function trafficAt(ports2, to) {
  if (to.kind !== "workload") return portsAtAddress(ports2, to.id).traffic;
  const [pod] = to.pods;
  if (pod === void 0) return noTraffic;
  return (to.service === void 0 ? portsAtPod(ports2, pod) : portsAtBackend(ports2, to.service, pod)).traffic;
}

// src/judge/contradictions.ts
function findContradictions(cases, context) {
  const demands = cases.filter(
    ({ result, test }) => isDemanding(result.status) && test.expectFailure === void 0 && test.problems.length === 0
  ).flatMap((judged) => demandsOf(judged.test, context).map((demand) => ({ judged, demand })));
  const allowing = demands.filter(({ demand }) => demand.verdict === "allow");
  const denying = demands.filter(({ demand }) => demand.verdict === "deny");
  return allowing.flatMap(
    (allowed) => denying.flatMap((denied) => {
      if (allowed.judged === denied.judged) return [];
      const words4 = findClash(allowed.demand, denied.demand, context);
      return words4 === void 0 ? [] : [{ allowed: allowed.judged, denied: denied.judged, words: words4 }];
    })
  );
}
function isDemanding(status) {
  return status !== "skipped";
}
function findClash(a, b, context) {
  const sources2 = commonMembers(a.from, b.from, context);
  const destinations = commonMembers(a.to, b.to, context);
  for (const [toA, toB] of destinations) {
    for (const [fromA, fromB] of sources2) {
      if (!isJudged(fromA, toA) || !isJudged(fromB, toB)) continue;
      const traffic2 = intersectTraffic(a.trafficOf(fromA, toA), b.trafficOf(fromB, toB));
      if (!isNoTraffic(traffic2)) return `${fromA.id} → ${toA.id} ${trafficText(traffic2)}`;
    }
  }
  return void 0;
}
function commonMembers(a, b, context) {
  const workloads = new Map(b.flatMap((member) => member.kind === "workload" ? [[member.id, member]] : []));
  const others = b.filter((member) => member.kind !== "workload");
  return a.flatMap((member) => {
    if (member.kind !== "workload") {
      return others.filter((each) => isSamePlace(member, each, context)).map((each) => [member, each]);
    }
    const other = workloads.get(member.id);
    return other !== void 0 && isCertain(member) && isCertain(other) ? [[member, other]] : [];
  });
}
function isCertain(member) {
  return member.isMeant === true && member.pods.every((pod) => pod.presence === true);
}
function isSamePlace(a, b, { families: families2 }) {
  if (a.kind !== "addresses" || b.kind !== "addresses") return a.kind === b.kind && a.id === b.id;
  const judged = a.isWritten && b.isWritten ? ["IPv4", "IPv6"] : families2;
  return judged.some((family) => intersect(a.addresses[family], b.addresses[family]).length > 0);
}

// src/judge/because.ts
function checkBecause(because, holding) {
  if (because.length === 0) return void 0;
  for (const example of holding) {
    const deciding = decidingPolicies(example);
    const policies = because.filter((name) => !deciding.some((id) => isSamePolicy(name, id)));
    if (policies.length > 0) return { example, policies };
  }
  return void 0;
}
function unknownPolicies(because, { evaluation }) {
  const ids = [...new Set(evaluation.allUnits.map(({ policy: policy2 }) => policy2.id))];
  return because.filter((name) => !ids.some((id) => isSamePolicy(name, id))).map((name) => `\`because\` names no policy of the manifests: \`${name}\`${didYouMean(name, ids)}`);
}
function decidingPolicies({ slice: { verdict, egress, ingress } }) {
  const sides = [egress, ingress].filter((side2) => verdict !== "deny" || side2.action === "deny");
  return sides.flatMap(idsOf);
}
function idsOf({ by }) {
  return by.map(({ unit }) => unit.policy.id);
}
function isSamePolicy(name, id) {
  return name === id || !name.startsWith("NetworkPolicy/") && name === id.replace(/^([A-Za-z]+)\.[^/]+\//, "$1/");
}

// src/judge/decisions.ts
function decisionsOf(slice, ends, evaluation) {
  return [
    ...side("egress", slice.egress, evaluation.inertUnits(ends.source, "egress"), evaluation),
    ...side("ingress", slice.ingress, evaluation.inertUnits(ends.destination, "ingress"), evaluation)
  ];
}
function side(direction, slice, inert, { title: title2 }) {
  if (slice.by.length > 0) {
    return distinct4(slice.by.map(({ unit, rule }) => decided(direction, slice, unit.policy, rule)));
  }
  const open2 = { direction, action: slice.action, reason: slice.words };
  if (slice.reason !== "not isolated" || inert.length === 0) return [open2];
  return inert.map(({ policy: policy2 }) => ({
    direction,
    action: slice.action,
    reason: `not isolated: ${title2} does not enforce this policy, although the API server accepts it`,
    policy: policy2.id,
    ...placeOf2(policy2.span)
  }));
}
function distinct4(decisions2) {
  return [...new Map(decisions2.map((each) => [`${each.policy ?? ""} ${each.rule ?? ""}`, each])).values()];
}
function decided(direction, slice, policy2, rule) {
  if (rule !== void 0) {
    return { direction, action: slice.action, policy: policy2.id, rule: rule.path, ...placeOf2(rule.span) };
  }
  return { direction, action: slice.action, reason: slice.words, policy: policy2.id, ...placeOf2(policy2.span) };
}
function placeOf2(span) {
  const { file, line, column, endLine, endColumn } = locate(span);
  const excerpt = lineText(span.file, line);
  return { file, line, column, endColumn: endLine === line ? endColumn : excerpt.length + 1, excerpt };
}

// src/judge/expected-failure.ts
function applyExpectedFailure(result, expected, today) {
  if (expected === void 0 || result.status === "errored" || result.status === "skipped") return result;
  const { reason, until } = expected;
  if (today > until) {
    return {
      ...result,
      status: "errored",
      message: `the expected failure \`${reason}\` ended on ${until}: mend the case, or give it a later day`
    };
  }
  if (result.status === "failed") {
    return {
      ...result,
      status: "expectedFailure",
      message: `fails as expected until ${until} (${reason}): ${result.message}`
    };
  }
  return { ...result, status: "failed", message: `now passes: remove its \`expectFailure\` (${reason})` };
}

// src/judge/nearest-miss/label-words.ts
function unmetLabels(region, { name, labels, all }) {
  return unmetKeys(region, labels).map(([key, states]) => {
    const has = labelStates(labels, key);
    return `it wants ${statesText(key, states)}, and ${name} has ${hasText(key, has)}${suggestion(key, states, all)}`;
  });
}
function unmetNamespaceLabels(region, { name, labels, all }, pod) {
  const ofName = unmetKeys(new Map([...region].filter(([key]) => key === nameLabel)), labels).map(
    ([, states]) => `it wants ${namespaceText(states)}, and ${pod} is in \`${name}\`${nameSuggestion(states, all)}`
  );
  const others = new Map([...region].filter(([key]) => key !== nameLabel));
  return [...ofName, ...unmetLabels(others, { name: `namespace \`${name}\``, labels, all })];
}
function unmetKeys(region, labels) {
  return [...region].filter(([key, states]) => isNoStates(intersectStates(states, labelStates(labels, key))));
}
function podLabels2({ workloads }) {
  return workloads.flatMap(({ pods }) => pods.map(({ labels }) => labels));
}
function namespaceLabels2({ namespaces }) {
  return [...namespaces.values()].map(({ labels }) => labels);
}
function regionText(region) {
  return [...region].map(([key, states]) => statesText(key, states)).join(" and ");
}
function namespaceText({ others, values }) {
  const names5 = values.map((value) => `\`${value}\``).join(" or ");
  if (others) return values.length === 0 ? "any namespace" : `a namespace other than ${names5}`;
  return values.length === 0 ? "a namespace that can not be" : `namespace ${names5}`;
}
function statesText(key, { absent, others, values }) {
  const written = values.map((value) => `\`${key}=${value}\``).join(" or ");
  if (!others) return values.length > 0 ? written : absent ? `no label \`${key}\`` : `what no \`${key}\` can be`;
  if (values.length === 0) return `a label \`${key}\``;
  return absent ? `no ${written}` : `a label \`${key}\` other than ${written}`;
}
function hasText(key, { absent, values }) {
  const [value] = values;
  if (value === void 0) return absent ? `no label \`${key}\`` : `an unknown \`${key}\``;
  return `\`${key}=${value}\``;
}
function suggestion(key, states, all) {
  const near = nearestValue(key, states, all);
  if (near === void 0) return "";
  const nothing4 = near.isCertain ? [`nothing here carries ${statesText(key, states)}`] : [];
  const meant = near.value === void 0 ? [] : [`did you mean \`${key}=${near.value}\`?`];
  return inBrackets([...nothing4, ...meant]);
}
function nameSuggestion(states, all) {
  const near = nearestValue(nameLabel, states, all);
  if (near === void 0) return "";
  const nothing4 = near.isCertain ? [`there is no ${namespaceText(states)} here`] : [];
  return inBrackets([...nothing4, ...near.value === void 0 ? [] : [`did you mean \`${near.value}\`?`]]);
}
function inBrackets(words4) {
  return words4.length === 0 ? "" : ` (${words4.join("; ")})`;
}
function nearestValue(key, states, all) {
  if (states.others || states.absent || states.values.length === 0) return void 0;
  const carried = all.map((labels) => labelStates(labels, key));
  const known2 = carried.flatMap(({ others, values }) => others ? [] : values);
  if (known2.some((value) => hasState(states, value))) return void 0;
  return {
    value: states.values.map((wanted) => nearest(wanted, known2)).find((value) => value !== void 0),
    isCertain: carried.every((each) => isNoStates(intersectStates(states, each)))
  };
}

// src/judge/nearest-miss/question.ts
function questionOf(example, direction, { cluster: cluster3, evaluation }) {
  const [source, destination] = [named2(example.source), named2(example.destination)];
  const [governed, peer] = direction === "egress" ? [source, destination] : [destination, source];
  return { cluster: cluster3, evaluation, example, direction, governed, peer, destination };
}
function named2({ end, text, pod, hypothetical }) {
  const isHostNetwork = pod?.isHostNetwork === true;
  if (hypothetical !== void 0) return { end, name: "the hypothetical pod", isHostNetwork };
  return { end, name: pod === void 0 ? text : `\`${text}\``, isHostNetwork };
}
function fewest(misses) {
  return misses.filter(({ conditions }) => conditions.length > 0).sort((a, b) => a.conditions.length - b.conditions.length || byBytes(a.id, b.id) || byBytes(a.path, b.path))[0];
}

// src/judge/nearest-miss/nearest-policy.ts
function nearestPolicy(question) {
  const { governed, direction, evaluation, cluster: cluster3 } = question;
  if (governed.end.kind !== "pod") return void 0;
  const { podClass } = governed.end;
  const [inert] = evaluation.inertUnits(governed.end, direction);
  if (inert !== void 0)
    return `${inert.policy.id} selects ${governed.name}, but ${evaluation.title} does not enforce it`;
  const misses = evaluation.units.filter((unit) => unit.direction === direction && unit.isolates && isNear(unit, podClass, question)).map((unit) => ({
    id: unit.policy.id,
    path: "",
    conditions: unmetLabels(unit.subject.labels, {
      name: governed.name,
      labels: podClass.labels,
      all: podLabels2(cluster3)
    })
  }));
  const nothing4 = `no policy selects ${governed.name} for ${direction}`;
  const miss = fewest(misses);
  return miss === void 0 ? nothing4 : `${nothing4}; ${miss.id} nearly does, but ${miss.conditions.join(", and ")}`;
}
function isNear({ subject }, podClass, { evaluation }) {
  const { namespaces, labels } = subject;
  if (namespaces.kind === "named" && namespaces.name !== podClass.namespace) return false;
  if (matchPods(subject, podClass) !== false) return false;
  const unmet = unmetKeys(labels, podClass.labels);
  const isOtherValue = unmet.every(([key]) => !labelStates(podClass.labels, key).absent);
  const isForOthers = unmet.length === labels.size && isOtherValue;
  return !isForOthers || !evaluation.classes.some((each) => matchPods(subject, each) !== false);
}

// src/judge/nearest-miss/peer-conditions.ts
function unmetPeers(peers, question) {
  if (peers === void 0) return [];
  const all = peers.map((peer) => unmetPeer(peer, question));
  return [...all].sort((a, b) => a.length - b.length)[0] ?? [];
}
function unmetPeer(peer, question) {
  const { end, name, isHostNetwork } = question.peer;
  if (peer.kind === "addresses") return unmetAddresses(peer.addresses, question);
  if (end.kind === "pod") return unmetPods(peer.pods, end, question);
  if (isHostNetwork) return [`it names pods, and policies see ${name} as its node (\`hostNetwork: true\`)`];
  return [`it names pods, and ${name} is none`];
}
function unmetPods({ namespaces, labels }, { podClass }, question) {
  const { cluster: cluster3, peer } = question;
  const place = podClass.namespace;
  const pods = unmetLabels(labels, { name: peer.name, labels: podClass.labels, all: podLabels2(cluster3) });
  if (namespaces.kind === "labelled") {
    const namespace = { name: place, labels: podClass.namespaceLabels, all: namespaceLabels2(cluster3) };
    return [...unmetNamespaceLabels(namespaces.labels, namespace, peer.name), ...pods];
  }
  if (place === namespaces.name) return pods;
  return [`it names pods of its own namespace \`${namespaces.name}\`, and ${peer.name} is in \`${place}\``, ...pods];
}
function unmetAddresses(addresses, question) {
  const { end } = question.peer;
  if (end.kind !== "address") return unmetPool(addresses, end, question);
  if (includes(addresses[end.family], end.address)) return [];
  const only = addresses[end.family].length === 0 ? "only " : "";
  return [`it admits ${only}${rangesText(addresses)}, and ${addressText(end.family, end.address)} is outside`];
}
function unmetPool(addresses, end, { peer: { name }, example, evaluation }) {
  const { family, source, destination } = example;
  const pool = (end.kind === "pod" ? end.podClass.pool : end.pool)[family];
  if (intersect(pool, addresses[family]).length === 0) {
    return [`it admits ${rangesText(addresses)}, and ${name} has no address there`];
  }
  const isUnmatched = end.kind === "pod" && destination.end.kind === "pod" && source.end.kind === "pod" ? !evaluation.readsAddresses(source.end, destination.end) : end.kind === "node" && isSubset(pool, addresses[family]);
  if (isUnmatched)
    return [`it admits ${rangesText(addresses)}, and under ${evaluation.title} address ranges match no ${end.kind}s`];
  return isSubset(pool, addresses[family]) ? [] : [`it admits ${rangesText(addresses)}, and ${name} may have an address elsewhere`];
}
var shownRanges = 3;
function rangesText(addresses) {
  const all = addressCidrs(addresses);
  const shown2 = all.slice(0, shownRanges).join(", ");
  return all.length > shownRanges ? `${shown2} and ${all.length - shownRanges} more ranges` : shown2;
}

// src/judge/nearest-miss/nearest-rule.ts
function nearestRule(question) {
  const { governed, direction, evaluation } = question;
  const units = evaluation.governing(governed.end, direction).flatMap((tier) => tier.units.map(({ unit }) => unit));
  const rules = units.flatMap(
    (unit) => unit.rules.filter(({ action }) => action === "allow").map((rule) => ({ unit, rule }))
  );
  const miss = fewest(rules.map(({ unit, rule }) => missOfRule(unit, rule, question)));
  if (miss !== void 0) return `${miss.id} ${miss.path} would admit it, but ${miss.conditions.join(", and ")}`;
  if (units.length === 0 || rules.length > 0) return void 0;
  return `no policy that isolates ${governed.name} for ${direction} has a rule`;
}
function missOfRule(unit, rule, question) {
  const { range } = question.example;
  const admitted = matchPorts(rule.ports, question.destination.end);
  const isAdmitted = includes(admitted[range.protocol], range.from);
  const ports2 = isAdmitted ? [] : [unmetPorts(admitted, rule, question)];
  return { id: unit.policy.id, path: rule.path, conditions: [...unmetPeers(rule.peers, question), ...ports2] };
}
function unmetPorts(admitted, rule, { example: { range }, destination }) {
  const asked2 = range.protocol.startsWith("ICMP") ? range.protocol : `${range.protocol}/${range.from}`;
  if (!isNoTraffic(admitted)) return `it admits ${trafficText(admitted)}, asked is ${asked2}`;
  const names5 = rule.ports.flatMap((port) => port.kind === "named" ? [`${port.protocol} port \`${port.name}\``] : []);
  const wanted = `it admits the ${names5.join(" or ")}`;
  if (names5.length === 0) return `it admits no port, asked is ${asked2}`;
  if (destination.end.kind === "pod") return `${wanted}, and ${destination.name} has none of that name`;
  const sight = destination.isHostNetwork ? `policies see ${destination.name} as its node` : `${destination.name} is no pod`;
  return `${wanted}, and ${sight}: only pods have named ports`;
}

// src/judge/nearest-miss/open-door.ts
function openDoor({ example: { slice, family }, direction, peer }) {
  const [first] = slice[direction].by;
  const { rule, unit } = first ?? {};
  if (rule === void 0 || unit === void 0 || slice[direction].action !== "allow") return void 0;
  const field = direction === "ingress" ? "from" : "to";
  if (rule.peers === void 0) return `${unit.policy.id} ${rule.path} has no \`${field}\`: it admits every peer`;
  const index = indexOfHolding(rule.peers, peer.end, family);
  const found2 = rule.peers[index];
  if (found2 === void 0) return void 0;
  return `${unit.policy.id} ${rule.path}.${field}[${index}] admits ${peerText(found2)}`;
}
function indexOfHolding(peers, end, family) {
  const sure = peers.findIndex(
    (peer) => peer.kind === "pods" && end.kind === "pod" && matchPods(peer.pods, end.podClass) === true
  );
  return sure < 0 ? peers.findIndex((peer) => mayHold(peer, end, family)) : sure;
}
function mayHold(peer, end, family) {
  if (peer.kind === "pods") return end.kind === "pod" && matchPods(peer.pods, end.podClass) !== false;
  if (end.kind === "address") return includes(peer.addresses[end.family], end.address);
  const pool = end.kind === "pod" ? end.podClass.pool : end.pool;
  return intersect(pool[family], peer.addresses[family]).length > 0;
}
function peerText(peer) {
  if (peer.kind === "addresses") return `the addresses ${rangesText(peer.addresses)}`;
  const { namespaces, labels } = peer.pods;
  const pods = labels.size === 0 ? "every pod" : `pods with ${regionText(labels)}`;
  return `${pods} of ${namespacesText(namespaces)}`;
}
function namespacesText(namespaces) {
  if (namespaces.kind === "named") return `namespace \`${namespaces.name}\``;
  const { labels } = namespaces;
  const name = labels.get(nameLabel);
  const others = new Map([...labels].filter(([key]) => key !== nameLabel));
  const place = name === void 0 ? others.size === 0 ? "every namespace" : "namespaces" : namespaceText(name);
  return others.size === 0 ? place : `${place} with ${regionText(others)}`;
}

// src/judge/nearest-miss/nearest-miss.ts
function nearestMiss(example, expected, context) {
  const egress = questionOf(example, "egress", context);
  const ingress = questionOf(example, "ingress", context);
  return expected === "allow" ? whyDenied([egress, ingress]) : whyOpen([ingress, egress]);
}
function whyDenied(questions) {
  const [first, second] = questions.filter(({ direction, example: { slice } }) => slice[direction].action === "deny").flatMap((question) => nearestRule(question) ?? []);
  return second === void 0 ? first : `both sides deny: ${first}; ${second}`;
}
function whyOpen(questions) {
  return questions.map(
    (question) => question.example.slice[question.direction].by.length > 0 ? openDoor(question) : nearestPolicy(question)
  ).find((words4) => words4 !== void 0);
}

// src/judge/judge-case.ts
function judgeCase(test, problems, context) {
  const row = rowOf(test);
  const broken = [...problems, ...test.problems, ...unknownPolicies(test.because, context)];
  const unjudged = (result) => ({ test, from: [], to: [], result });
  if (broken.length > 0) return unjudged({ ...row, status: "errored", message: sentence(broken) });
  if (test.skip !== void 0) return unjudged({ ...row, status: "skipped", message: test.skip });
  const { assertion } = test;
  const judged = assertion.kind === "pairs" ? resolveAndJudge(test, assertion, row, context) : unjudged(resultOf(test, row, judgeClosed(test, assertion, context), context));
  return { ...judged, result: applyExpectedFailure(judged.result, test.expectFailure, context.today) };
}
function resolveAndJudge(test, assertion, row, context) {
  const { cluster: cluster3, groups } = context;
  const [from, to] = ["from", "to"].map(
    (side2) => resolveEndpoints(assertion[side2], { cluster: cluster3, groups, side: side2, allowsEmpty: test.allowsEmpty })
  );
  const unresolved = [...from?.problems ?? [], ...to?.problems ?? []];
  if (from === void 0 || to === void 0 || unresolved.length > 0) {
    return { test, from: [], to: [], result: { ...row, status: "errored", message: sentence(unresolved) } };
  }
  const question = { ports: test.ports, within: void 0, expect: assertion.expect, because: test.because };
  const found2 = judgePairs(from.members, to.members, question, context);
  const translated2 = serviceRangeNotes(assertion.to, context.serviceAddresses);
  const finding = { ...found2, notes: [...from.notes, ...to.notes, ...found2.notes, ...translated2] };
  return { test, from: from.members, to: to.members, result: resultOf(test, row, finding, context) };
}
function rowOf(test) {
  const { file, line, column, excerpt } = placeOf2(test.span);
  const { name, severity, labels, assertion } = test;
  return {
    name,
    status: "passed",
    severity,
    labels,
    file,
    line,
    column,
    expected: assertion.kind === "pairs" ? assertion.expect : "deny",
    pairs: { checked: 0, differing: 0 },
    decisions: [],
    unknowns: [],
    notes: [],
    message: "",
    excerpt
  };
}
function resultOf(test, row, finding, context) {
  const { outcome, expected, problems, pairs } = finding;
  const base = { ...row, expected, pairs, notes: [...new Set(finding.notes)] };
  if (outcome === "differs") return failed({ ...base, notes: [...base.notes, ...problems] }, finding, context);
  if (problems.length > 0) return { ...base, status: "errored", message: sentence(problems) };
  if (outcome === "unknown") return undecided(base, finding, context);
  if (outcome === "vacuous") return vacuous(test, base);
  const missing = checkBecause(test.because, finding.holding);
  if (missing === void 0) return { ...base, actual: expected };
  const counterexample = counterexampleOf(missing.example, []);
  return {
    ...base,
    status: "failed",
    actual: expected,
    counterexample,
    decisions: decisions(missing.example, context),
    message: `${expected}, as expected, but not because of ${missing.policies.join(", ")}: ${describe3(counterexample)}`
  };
}
function vacuous(test, row) {
  if (test.allowsEmpty) return { ...row, notes: [...row.notes, "examined nothing, as `allowEmpty` permits"] };
  return {
    ...row,
    status: "errored",
    message: "vacuous: no pair of ends and no port is left to examine; a pair needs a workload, and a workload is paired with itself only where it is named at both ends"
  };
}
function failed(row, { expected, example, others }, context) {
  const actual = expected === "allow" ? "deny" : "allow";
  if (example === void 0) return { ...row, status: "failed", actual };
  const counterexample = counterexampleOf(example, others);
  const near = nearestMiss(example, expected, context);
  return {
    ...row,
    status: "failed",
    actual,
    counterexample,
    decisions: decisions(example, context),
    ...near === void 0 ? {} : { nearestMiss: near },
    message: `expected ${expected}, found ${actual}: ${describe3(counterexample)}`
  };
}
function undecided(row, { facts, example, others }, context) {
  const unknowns = distinctUnknowns(facts);
  const why = unknowns.map(({ fact }) => fact).join("; ");
  const base = {
    ...row,
    status: "errored",
    actual: "unknown",
    unknowns,
    message: `unknown: it depends on ${why}`
  };
  if (example === void 0) return base;
  return { ...base, counterexample: counterexampleOf(example, others), decisions: decisions(example, context) };
}
function decisions({ slice, source, destination }, { evaluation }) {
  return decisionsOf(slice, { source: source.end, destination: destination.end }, evaluation);
}
var shownUnknowns = 8;
function distinctUnknowns(facts) {
  const byWords = new Map(facts.map(({ words: words4, remedy: remedy2 }) => [words4, { fact: words4, remedy: remedy2 }]));
  const all = [...byWords.values()];
  if (all.length <= shownUnknowns) return all;
  const rest = { fact: `${all.length - shownUnknowns} more facts`, remedy: "settle these first" };
  return [...all.slice(0, shownUnknowns), rest];
}
function counterexampleOf(example, others) {
  const { source, destination, family, range } = example;
  const isIcmp = range.protocol === "ICMP" || range.protocol === "ICMPv6";
  const labels = source.hypothetical ?? destination.hypothetical;
  return {
    from: source.text,
    to: destination.text,
    ...labels === void 0 ? {} : labels,
    protocol: range.protocol,
    ...isIcmp ? {} : { port: range.from },
    family,
    others
  };
}
function describe3({ from, to, protocol, port }) {
  return `${from} → ${to} ${protocol}${port === void 0 ? "" : `/${port}`}`;
}
function sentence(problems) {
  const shown2 = [...new Set(problems)];
  const more = shown2.length > 3 ? [`and ${shown2.length - 3} more`] : [];
  return [...shown2.slice(0, 3), ...more].join("; ");
}

// src/judge/suites.ts
function judgeTestFile(file, world, options2) {
  const choices = choicesOf(file, options2, world.recognised);
  const judged = choices.map((choice) => judgeSuite({ file, choice, world, options: options2 }));
  return { suites: judged.map(({ suite }) => suite), diagnostics: judged.flatMap(({ diagnostics }) => diagnostics) };
}
function countRows(file, options2) {
  return choicesOf(file, options2, nothingRecognised).reduce((sum2, { cases }) => sum2 + cases.length, 0);
}
var nothingRecognised = { plugins: [], podRanges: [], serviceRanges: [] };
function choicesOf(file, { cni }, recognised) {
  const named3 = (text, source, cases) => ({
    ...namedCni(text, source, recognised),
    cases
  });
  if (cni !== void 0) return [named3(cni, "flag", file.cases)];
  const ownNames = file.cases.flatMap((each) => each.cnis ?? []);
  const fileNames = file.cnis ?? [];
  const names5 = [.../* @__PURE__ */ new Set([...fileNames, ...ownNames])];
  const casesOf = (name) => file.cases.filter((each) => each.cnis === void 0 ? fileNames.includes(name) : each.cnis.includes(name));
  const rest = file.cases.filter((each) => each.cnis === void 0 || each.cnis.length === 0);
  const isByDefault = fileNames.length === 0 && (rest.length > 0 || names5.length === 0);
  const byDefault = isByDefault ? [{ ...settleCni(recognised), cases: rest }] : [];
  return [...byDefault, ...names5.map((name) => named3(name, "test", casesOf(name)))].filter(
    (choice, _, all) => choice.cases.length > 0 || all.length === 1
  );
}
function judgeSuite({
  file,
  choice,
  world,
  options: options2
}) {
  const ground = layGround(world, {
    profile: choice.profile,
    isProfileDeclared: choice.choice.source !== "default",
    settings: choice.settings,
    ipBlocks: options2.ipBlocks,
    ranges: rangesFor(file, options2),
    ipFamilies: file.ipFamilies
  });
  const context = {
    ...ground,
    cluster: world.cluster,
    groups: file.groups,
    widerFamilies: widerFamilies(file, ground),
    today: options2.today,
    podStands: /* @__PURE__ */ new WeakMap()
  };
  const unsettled2 = choice.diagnostics.map(({ message }) => message);
  const problems = [...options2.problems, ...unsettled2, ...file.problems];
  const judged = choice.cases.map((test) => {
    options2.onCase?.();
    return judgeCase(test, problems, context);
  });
  const cases = withContradictions(judged, context);
  const { file: path, line } = locate(file.document.span);
  const suite = {
    name: file.name,
    file: path,
    line,
    environment: "default",
    cni: choice.choice,
    assumptions: assumptionsOf(options2),
    ground: ground.facts,
    cases: cases.map(({ result, test }) => ({
      ...withRemarks(result, ground.remarks),
      labels: { ...file.labels, ...test.labels }
    }))
  };
  return { suite, diagnostics: [...choice.diagnostics, ...ground.diagnostics, ...cases.flatMap(suspicions)] };
}
function widerFamilies(file, ground) {
  if (file.ipFamilies !== void 0 || !ground.pool.isAssumed) return [];
  const endpoints = [...file.groups.values(), ...file.cases.map(({ assertion }) => endpointsOf(assertion))].flat();
  const named3 = families.filter((family) => endpoints.some((endpoint) => namesFamily(endpoint, family)));
  return families.filter(
    (family) => !ground.families.includes(family) && (named3.includes(family) || ground.widerFamilies.includes(family))
  );
}
function rangesFor({ podCidrs }, { ranges: ranges3 }) {
  return podCidrs === void 0 ? ranges3 : { ...ranges3, pods: { addresses: podCidrs, span: void 0 } };
}
function endpointsOf(assertion) {
  if (assertion.kind === "pairs") return [...assertion.from, ...assertion.to];
  return [...assertion.subject, ...assertion.items.map(({ endpoint }) => endpoint)];
}
function namesFamily(endpoint, family) {
  if (endpoint.kind === "difference")
    return [...endpoint.all, ...endpoint.except].some((each) => namesFamily(each, family));
  return endpoint.kind === "addresses" && endpoint.addresses[family].length > 0;
}
function assumptionsOf({ undeclaredNamespaces }) {
  return undeclaredNamespaces === "unlabelled" ? ["namespaces that no manifest declares are taken to have no labels but their name"] : [];
}
function withContradictions(cases, context) {
  const found2 = findContradictions(cases, context);
  return cases.map((judged) => {
    const clash = found2.find(({ allowed, denied }) => allowed === judged || denied === judged);
    if (clash === void 0) return judged;
    const other = clash.allowed === judged ? clash.denied : clash.allowed;
    const message = `contradicts case \`${other.test.name}\`, which demands the opposite of ${clash.words}; narrow one of them, or say both in one case with \`onlyFrom\``;
    return { ...judged, result: contradictory(judged.result, message) };
  });
}
function withRemarks(result, remarks) {
  const notes = remarks.filter(({ id, path }) => result.decisions.some(({ policy: policy2, rule }) => policy2 === id && rule === path)).map(({ words: words4 }) => `${pluginNote}${words4}`);
  return notes.length === 0 ? result : { ...result, notes: [.../* @__PURE__ */ new Set([...result.notes, ...notes])] };
}
function contradictory(result, message) {
  const { actual: _, counterexample: __, nearestMiss: ___, ...row } = result;
  return { ...row, status: "errored", decisions: [], unknowns: [], message };
}
function suspicions({ test, result }) {
  return result.notes.filter((note) => note.startsWith("warning: ")).map((note) => suspiciousCase({ name: test.name, note: note.slice("warning: ".length) }, test.span));
}

// src/judge/test-report.ts
function judgeTests({ main, files, inputs }, options2) {
  const worlds = /* @__PURE__ */ new Map();
  const rows3 = files.reduce((sum2, file) => sum2 + countRows(file, options2), 0);
  let row = 0;
  const onCase = () => options2.onRow(++row, rows3);
  const recognised = recogniseAll(main);
  const judged = files.map(
    (file) => judgeFile(file, inputs.get(file) ?? main, { ...options2, worlds, onCase, recognised })
  );
  const suites = judged.flatMap((each) => each.suites);
  const all = [main, ...inputs.values()];
  return {
    apiVersion,
    kind: "TestReport",
    summary: summaryOf(suites),
    suites,
    comparisons: compareSuites(suites),
    diagnostics: reported([
      ...inputDiagnostics(main, all, options2),
      ...files.length === 0 ? [noTests({ files: main.files.length }, void 0)] : [],
      ...files.flatMap((file) => file.diagnostics),
      ...judged.flatMap((each) => each.diagnostics)
    ]),
    inputs: inputsOf(all)
  };
}
function judgeFile(file, input, options2) {
  const { defaultNamespace } = options2.world;
  const documents = appliedIn(input, options2);
  const fixtures = readFixtures(file, { ...options2, discovered: documents, defaultNamespace });
  const all = [...documents, ...fixtures.documents];
  const own = fixtures.documents.length > 0 ? buildWorld(all, input.manifests.hints, options2.world) : sharedWorld(input, options2);
  const world = { ...own, recognised: orElse(own.recognised, options2.recognised) };
  const missing = hasManifests(input) ? [] : [noManifests({}, void 0)];
  const nothing4 = hasManifests(input) ? ["no manifest is applied here: what was found is the source of kustomizations or charts"] : missing.map(({ message }) => message);
  const problems = [...fixtures.diagnostics.map(({ message }) => message), ...all.length === 0 ? nothing4 : []];
  const { suites, diagnostics } = judgeTestFile(file, world, { ...options2, problems });
  return { suites, diagnostics: [...world.diagnostics, ...fixtures.diagnostics, ...missing, ...diagnostics] };
}
function sharedWorld(input, options2) {
  const known2 = options2.worlds.get(input) ?? buildWorld(appliedIn(input, options2), input.manifests.hints, options2.world);
  options2.worlds.set(input, known2);
  return known2;
}
function summaryOf(suites) {
  const cases = suites.flatMap((suite) => suite.cases);
  const count = (status) => cases.filter((each) => each.status === status).length;
  return {
    suites: suites.length,
    cases: cases.length,
    passed: count("passed"),
    failed: count("failed"),
    errored: count("errored"),
    skipped: count("skipped"),
    expectedFailures: count("expectedFailure"),
    pairs: cases.reduce((sum2, each) => sum2 + each.pairs.checked, 0)
  };
}

// src/run.ts
async function execute(request) {
  const options2 = optionsFrom(request);
  const main = read2(await discover(request), options2);
  if (request.command === "map") return mapInput(main, options2);
  const files = chooseCases(testFilesIn(main), request.selection);
  const inputs = /* @__PURE__ */ new Map();
  for (const file of files) {
    if (file.manifests !== void 0) inputs.set(file, read2(await discoverGlobs(globsOf(file, request)), options2));
  }
  return judgeTests({ main, files, inputs }, options2);
}
function run(given, options2) {
  const chosen = optionsFrom(options2);
  const discovery = takeGiven(given);
  const main = read2(discovery, chosen);
  if (options2.command === "map") return mapInput(main, chosen);
  const files = chooseCases(testFilesIn(main), options2.selection);
  const inputs = /* @__PURE__ */ new Map();
  for (const file of files) {
    const { manifests: patterns, document } = file;
    if (patterns === void 0) continue;
    inputs.set(file, read2(discoverGiven({ patterns, folder: dirname5(document.file.path) }, discovery), chosen));
  }
  return judgeTests({ main, files, inputs }, chosen);
}
var policyKinds = dialects.flatMap(({ kinds }) => kinds.map(({ kind: kind2 }) => kind2));
function knownKindsWith(podTemplatePaths) {
  const model = modelKindsWith(podTemplatePaths);
  const known2 = {
    roleOf: (group, kind2) => {
      if (dialectOf(group, kind2) !== void 0) return "policy";
      return model.groupsOf(kind2).includes(group) ? "model" : void 0;
    },
    groupsOf: (kind2) => [.../* @__PURE__ */ new Set([...model.groupsOf(kind2), ...dialectGroups(kind2)])]
  };
  return { kinds: [.../* @__PURE__ */ new Set([...model.names, ...policyKinds])], known: known2 };
}
function checkPodTemplatePaths(podTemplatePaths) {
  const { known: known2 } = knownKindsWith([]);
  const needless = podTemplatePaths.find(({ group: group2, kind: kind3 }) => known2.roleOf(group2, kind3) !== void 0);
  if (needless === void 0) return;
  const { group, kind: kind2 } = needless;
  throw new UsageError(
    `\`podTemplatePaths\` names ${kind2} of \`${group || "v1"}\`, which reachspec knows by itself: remove it`
  );
}
function read2({ files, markers, skipped: skipped2, diagnostics }, { onProgress, kinds, known: known2 }) {
  onProgress({
    kind: "reading",
    files: files.length,
    characters: files.reduce((sum2, { text }) => sum2 + text.length, 0)
  });
  const wanted = {
    kinds: [...kinds, "ConnectivityTest"],
    groups: [testGroup],
    policyKinds,
    markers,
    hints: networkHints
  };
  return {
    files,
    markers,
    manifests: takeKnown(readManifests(files, wanted), known2),
    unread: skipped2,
    diagnostics
  };
}
function testFilesIn({ manifests: manifests2 }) {
  return manifests2.documents.filter(isTest).map(readTestFile);
}
function globsOf({ document, manifests: manifests2 = [] }, { workingDirectory: workingDirectory2 }) {
  const baseDirectory = join8(workingDirectory2, dirname5(document.file.path));
  return { patterns: manifests2, baseDirectory, workingDirectory: workingDirectory2 };
}
function optionsFrom(request) {
  const {
    cni,
    ipBlocks,
    undeclaredNamespaces,
    raw,
    today,
    podTemplatePaths = [],
    onProgress = () => void 0
  } = request;
  if (cni !== void 0 && chooseProfile(cni) === void 0) throw new UsageError(noProfile(cni));
  checkPodTemplatePaths(podTemplatePaths);
  const world = { defaultNamespace: request.namespace, undeclaredNamespaces, podTemplatePaths, dialectOf };
  const ranges3 = { ...nothingGiven, pods: readPodCidrs(request.podCidrs) };
  const onRow = (row, rows3) => onProgress({ kind: "judging", row, rows: rows3 });
  return {
    cni,
    ipBlocks,
    undeclaredNamespaces,
    raw,
    world,
    ranges: ranges3,
    today,
    ...knownKindsWith(podTemplatePaths),
    onRow,
    onProgress
  };
}
function readPodCidrs(cidrs) {
  if (cidrs.length === 0) return void 0;
  const addresses = cidrs.reduce((pool, cidr) => {
    const parsed = parseCidr(cidr);
    if (parsed === void 0)
      throw new UsageError(`\`--pod-cidr ${cidr}\` is no range: expected e.g. \`10.244.0.0/16\``);
    return uniteAddresses(pool, parsed.addresses);
  }, noAddresses);
  return { addresses, span: void 0 };
}

export {
  byBytes,
  require_mod,
  didYouMean,
  UsageError,
  apiVersion,
  mapConnections,
  exitCode,
  require_dist,
  changedLines,
  shownPathOf,
  connectivityTestSchema,
  execute,
  run
};
